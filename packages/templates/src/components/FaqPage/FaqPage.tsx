import { pageType } from '@situs-kpu/standard';
import { Accordion, LinkList, TableOfContents } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { safeAddress } from '../../page/safeAddress.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { FaqPageContent } from './content.ts';
import { faqData } from './faqData.ts';
import { faqPageText } from './text.ts';

export interface FaqPageProps extends TemplateProps<FaqPageContent> {}

const contract: TemplatesContractId = 'templates/FaqPage@1';

/** From this number of subjects on a list of them helps to find one. */
const manySubjects = 4;

/** Questions with answers by subject; search engines get them as FAQPage. */
export function FaqPage({ page = 'faq', content, ...rest }: FaqPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = faqPageText[locale];
  const by = pageType(page).filledBy;
  const given = list(content?.subjects);
  // Ids of subjects and questions stand on one page.
  const named = anchors(
    given.flatMap((subject) => [
      { title: str(subject.heading) || text.noSubject },
      ...list(subject.questions).map(({ question }) => ({ title: str(question) || text.untitled })),
    ]),
    ({ title }) => title,
  );
  let at = 0;
  const subjects = given.map((subject) => {
    const head = named[at++];
    return {
      id: head?.anchor ?? '',
      title: head?.title ?? '',
      questions: list(subject.questions).map((question) => {
        const own = named[at++];
        return { question, id: own?.anchor ?? '', title: own?.title ?? '' };
      }),
    };
  });
  const data = faqData(content);
  const ask = pageLinks(site, ['kontak', 'permohonan', 'pengaduan']);
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={subjects.length === 0}
      {...(data && { data: [data] })}
      {...rest}
    >
      {subjects.length >= manySubjects && (
        <TableOfContents
          label={text.contents}
          items={subjects.map(({ id, title }) => ({ id, text: title, level: 2 }))}
          locale={locale}
        />
      )}
      {subjects.map(({ id, title, questions }) => (
        <Part key={id} id={id} heading={title}>
          {questions.length > 0 ? (
            <Accordion
              items={questions.map(({ question, id: own, title: words }) => {
                const links = list(question.links).flatMap(({ label, href }) => {
                  const address = safeAddress(href);
                  return address && str(label) ? [{ label: str(label), href: address }] : [];
                });
                return {
                  id: own,
                  title: words,
                  children: (
                    <>
                      {hasBody(question.answer) ? (
                        <BodyText body={question.answer} locale={locale} />
                      ) : (
                        <NotFilled what={text.noAnswer} by={by} locale={locale} />
                      )}
                      {links.length > 0 && <LinkList items={links} />}
                    </>
                  ),
                };
              })}
              locale={locale}
            />
          ) : (
            <NotFilled what={text.none} by={by} locale={locale} />
          )}
        </Part>
      ))}
      {ask.length > 0 && (
        <Part heading={text.ask}>
          <LinkList items={ask} />
        </Part>
      )}
    </TemplatePage>
  );
}
