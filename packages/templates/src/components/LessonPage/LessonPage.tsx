import { Accordion, LinkList, TermNote } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import type { LinkContent } from '../../page/fields.ts';
import { linksOf } from '../../page/links.ts';
import { fill } from '../../page/newsText.ts';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str, strings } from '../../page/values.ts';
import type { LessonPageContent } from './content.ts';
import { lessonPageText } from './text.ts';

export interface LessonPageProps extends TemplateProps<LessonPageContent> {}

const contract: TemplatesContractId = 'templates/LessonPage@1';

/** A lesson: text, the words that it uses, and questions whose answers open without script. No score is kept. */
export function LessonPage({ page = 'pendidikanDetail', content, ...rest }: LessonPageProps): ReactElement {
  const { locale = 'id' } = rest.site;
  const text = lessonPageText[locale];
  const goals = strings(content?.goals);
  const parts = anchors(list(content?.parts), ({ heading }) => heading);
  const glossary = list(content?.glossary).filter(({ term }) => str(term) !== '');
  const questions = list(content?.questions);
  const documents = list(content?.documents);
  const sources = linksOf(content?.sources);
  const audience = str(content?.audience);
  const minutes = countOf(content?.minutes);
  const turn = (link: LinkContent | null | undefined, note: string) =>
    str(link?.href) === '' ? [] : [{ href: str(link?.href), label: str(link?.label) || note, note }];
  const turns = [...turn(content?.previous, text.previous), ...turn(content?.next, text.next)];
  const empty =
    !hasBody(content?.body) && parts.length + glossary.length + questions.length + documents.length === 0;
  const lines = (items: readonly string[], ordered: boolean) => {
    const List = ordered ? 'ol' : 'ul';
    return (
      <List>
        {items.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and lines may be the same
          <li key={i}>{line}</li>
        ))}
      </List>
    );
  };
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={empty}
      meta={[audience && `${text.audience} ${audience}`, minutes && fill(text.minutes, { n: minutes })]}
      {...rest}
    >
      {goals.length > 0 && <Part heading={text.goals}>{lines(goals, false)}</Part>}
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {parts.map(({ anchor, title, item }) => {
        const items = strings(item.items);
        return (
          <Part key={anchor} id={anchor} heading={title}>
            {hasBody(item.body) && <BodyText body={item.body} locale={locale} />}
            {items.length > 0 && lines(items, item.ordered === true)}
          </Part>
        );
      })}
      {glossary.length > 0 && (
        <Part heading={text.glossary}>
          {glossary.map(({ term, meaning }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice by mistake
            <TermNote key={i} term={str(term)} locale={locale}>
              {str(meaning) || text.noMeaning}
            </TermNote>
          ))}
        </Part>
      )}
      {questions.length > 0 && (
        <Part heading={text.questions}>
          <p>{text.questionsWhy}</p>
          {questions.map(({ question, choices, answer, why }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place
            <Part key={i} heading={str(question) || fill(text.question, { n: i + 1 })} level={3}>
              {strings(choices).length > 0 && lines(strings(choices), true)}
              <Accordion
                level={4}
                items={[
                  {
                    title: fill(text.answer, { n: i + 1 }),
                    children: (
                      <>
                        <p>
                          <b>{str(answer) || text.noAnswer}</b>
                        </p>
                        {str(why) && <p>{str(why)}</p>}
                      </>
                    ),
                  },
                ]}
                locale={locale}
              />
            </Part>
          ))}
        </Part>
      )}
      {documents.length > 0 && (
        <Part heading={text.documents}>
          <DocumentList documents={documents} locale={locale} />
        </Part>
      )}
      {sources.length > 0 && (
        <Part heading={text.sources}>
          <LinkList items={sources} />
        </Part>
      )}
      {turns.length > 0 && (
        <Part heading={text.turn}>
          <LinkList items={turns} />
        </Part>
      )}
    </TemplatePage>
  );
}
