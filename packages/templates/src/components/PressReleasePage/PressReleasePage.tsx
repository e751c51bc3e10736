import { DescriptionList } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import type { HeadData } from '../../head/head.ts';
import { ArticleBlock, articleData, articleFacts } from '../../page/ArticleBlock.tsx';
import { hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import { articleOf, articlePageHead } from '../../page/news.ts';
import { newsText } from '../../page/newsText.ts';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { SiteConfig } from '../../site/site.ts';
import { Head } from '../Head/index.ts';
import type { PressReleasePageContent } from './content.ts';
import { pressReleasePageText } from './text.ts';

export interface PressReleasePageProps extends TemplateProps<PressReleasePageContent> {}

const contract: TemplatesContractId = 'templates/PressReleasePage@1';

/** Head of a press release, as of every news item (NEWS-10). */
export const pressReleaseHead = (
  site: SiteConfig,
  content: PressReleasePageContent | null | undefined,
  path?: string,
): HeadData => articlePageHead(site, content, 'siaranPersDetail', 'siaranPers', path);

/** A press release: its text as a news item, its number, and whom the press may ask. */
export function PressReleasePage({
  page = 'siaranPersDetail',
  content,
  head = false,
  ...rest
}: PressReleasePageProps): ReactElement {
  const { site, path } = rest;
  const { locale = 'id' } = site;
  const text = pressReleasePageText[locale];
  const article = articleOf(site, content, page, 'siaranPers', path);
  const documents = list(content?.documents);
  const contact = content?.contact;
  const email = str(contact?.email);
  const phone = str(contact?.phone);
  const contacts = [
    { label: text.office, value: str(contact?.name) },
    { label: text.phone, value: phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> },
    { label: text.whatsapp, value: str(contact?.whatsapp) },
    { label: text.email, value: email && <a href={`mailto:${email}`}>{email}</a> },
    { label: text.hours, value: str(contact?.hours) },
  ].filter(({ value }) => value !== '');
  const number = str(content?.number);
  return (
    <>
      {head && <Head data={articlePageHead(site, content, page, 'siaranPers', path)} />}
      <TemplatePage
        contract={contract}
        page={page}
        content={content}
        empty={!hasBody(content?.body) && !article.published}
        meta={[number ? `${text.number} ${number}` : text.noNumber, ...articleFacts(site, article)]}
        data={articleData(site, article)}
        {...rest}
      >
        <ArticleBlock site={site} article={article} related={content?.related}>
          {documents.length > 0 && (
            <Part heading={newsText[locale].documents}>
              <DocumentList documents={documents} locale={locale} />
            </Part>
          )}
          <Part heading={text.contact}>
            {contacts.length > 0 ? (
              <DescriptionList items={contacts} locale={locale} />
            ) : (
              <p>{`${text.noContact} ${text.noContactWhy}`}</p>
            )}
          </Part>
        </ArticleBlock>
      </TemplatePage>
    </>
  );
}
