import { LinkList, TableOfContents } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { linksOf } from '../../page/links.ts';
import { dayText, newestFirst, yearOf } from '../../page/moments.ts';
import { newsText } from '../../page/newsText.ts';
import { PagedList, pagedOf } from '../../page/PagedList.tsx';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import { byYear } from '../../page/years.ts';
import type { ArchivePageContent } from './content.ts';
import { archivePageText } from './text.ts';

export interface ArchivePageProps extends TemplateProps<ArchivePageContent> {}

const contract: TemplatesContractId = 'templates/ArchivePage@1';

/** From this number of years on a list of them helps to find one. */
const manyYears = 4;

/** Older pages by year. Each is left as it was, and the page says so. */
export function ArchivePage({ page = 'arsip', content, ...rest }: ArchivePageProps): ReactElement {
  const { locale = 'id', timeZone } = rest.site;
  const text = archivePageText[locale];
  const shared = newsText[locale];
  const items = newestFirst(list(content?.items), ({ published }) => published, timeZone);
  const years = byYear(items, ({ published }) => yearOf(published, timeZone)).map((one) => ({
    ...one,
    anchor: one.year === null ? 'tanpa-tanggal' : `tahun-${one.year}`,
    title: one.year === null ? text.noYear : String(one.year),
  }));
  const links = linksOf(content?.links);
  const paged = pagedOf(content);
  const empty = !hasBody(content?.body) && items.length + links.length === 0 && !paged.beyond;
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      <p>{text.asIs}</p>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      <PagedList paged={paged} locale={locale}>
        {years.length >= manyYears && (
          <TableOfContents
            label={text.years}
            items={years.map(({ anchor, title }) => ({ id: anchor, text: title, level: 2 }))}
            locale={locale}
          />
        )}
        {years.map(({ anchor, title, items: those }) => (
          <Part key={anchor} id={anchor} heading={title}>
            <LinkList
              items={those.map((item) => ({
                href: str(item.href),
                label: str(item.title) || shared.untitled,
                note: [
                  dayText(item.published, timeZone, locale) || shared.noPublished,
                  str(item.category),
                  str(item.summary),
                ]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          </Part>
        ))}
      </PagedList>
      {links.length > 0 && (
        <Part heading={text.links}>
          <LinkList items={links} />
        </Part>
      )}
    </TemplatePage>
  );
}
