import { LinkList, TableOfContents } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import { linksOf } from '../../page/links.ts';
import { yearOf } from '../../page/moments.ts';
import { Part } from '../../page/Part.tsx';
import { hrefOf } from '../../page/page.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, strings } from '../../page/values.ts';
import { byYear } from '../../page/years.ts';
import type { DocumentListPageContent } from './content.ts';
import { documentListPageText } from './text.ts';

export interface DocumentListPageProps extends TemplateProps<DocumentListPageContent> {}

const contract: TemplatesContractId = 'templates/DocumentListPage@1';

/** From this number of years on a list of them helps to find one. */
const manyYears = 4;

/** Documents by year, each with kind and size of its file, and those that are missing. */
export function DocumentListPage({
  page = 'dokumen',
  content,
  ...rest
}: DocumentListPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id', timeZone } = site;
  const text = documentListPageText[locale];
  const documents = list(content?.documents);
  const years = byYear(documents, ({ year, date }) => countOf(year) || yearOf(date, timeZone)).map((one) => ({
    ...one,
    anchor: one.year === null ? 'tanpa-tahun' : `tahun-${one.year}`,
    title: one.year === null ? text.noYear : String(one.year),
  }));
  const missing = strings(content?.missing);
  const links = linksOf(content?.links);
  const request = hrefOf(site, 'permohonan') ?? hrefOf(site, 'ppid');
  const empty = !hasBody(content?.body) && documents.length + missing.length + links.length === 0;
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {years.length >= manyYears && (
        <TableOfContents
          label={text.years}
          items={years.map(({ anchor, title }) => ({ id: anchor, text: title, level: 2 }))}
          locale={locale}
        />
      )}
      {years.map(({ anchor, title, items }) => (
        <Part key={anchor} id={anchor} heading={title}>
          <DocumentList documents={items} locale={locale} />
        </Part>
      ))}
      {missing.length > 0 && (
        <Part heading={text.missing}>
          <ul>
            {missing.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and lines may be the same
              <li key={i}>{line}</li>
            ))}
          </ul>
        </Part>
      )}
      {(links.length > 0 || request) && (
        <Part heading={text.links}>
          <LinkList items={[...links, ...(request ? [{ href: request, label: text.request }] : [])]} />
        </Part>
      )}
    </TemplatePage>
  );
}
