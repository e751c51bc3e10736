import type { PageId } from '@situs-kpu/standard';
import { EmptyState, LinkList } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import type { HeadData, HeadTag } from '../../head/head.ts';
import { FeedLinks } from '../../page/FeedLinks.tsx';
import { linksOf } from '../../page/links.ts';
import { newestFirst } from '../../page/moments.ts';
import { NewsCards } from '../../page/NewsCards.tsx';
import { fillerOf } from '../../page/NotFilled.tsx';
import { fill, newsText } from '../../page/newsText.ts';
import { PagedList, pagedOf } from '../../page/PagedList.tsx';
import { Part } from '../../page/Part.tsx';
import { templateHead, titleOf } from '../../page/page.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { SiteConfig } from '../../site/site.ts';
import { Head } from '../Head/index.ts';
import type { NewsListPageContent } from './content.ts';

export interface NewsListPageProps extends TemplateProps<NewsListPageContent> {}

const contract: TemplatesContractId = 'templates/NewsListPage@1';

/**
 * Head of a list of news: that of every page, with its feeds, so that readers find them by themselves.
 * @param page page type of the list: `berita`, `siaranPers`
 * @param path where it stands, for its second and further pages
 */
export function newsListHead(
  site: SiteConfig,
  page: PageId,
  content: NewsListPageContent | null | undefined,
  path?: string,
): HeadData {
  const head = templateHead(site, page, content, path);
  const title = titleOf(site, page, content);
  const feeds: [type: string, href: string][] = [
    ['application/rss+xml', str(content?.feeds?.rss)],
    ['application/feed+json', str(content?.feeds?.json)],
  ];
  return {
    ...head,
    tags: [
      ...head.tags,
      ...feeds.flatMap(([type, href]): HeadTag[] =>
        href ? [{ tag: 'link', attributes: { rel: 'alternate', type, title, href } }] : [],
      ),
    ],
  };
}

/** A list of news of one category, the newest first, in pages. */
export function NewsListPage({
  page = 'berita',
  content,
  head = false,
  ...rest
}: NewsListPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id', timeZone } = site;
  const text = newsText[locale];
  const items = newestFirst(list(content?.items), ({ published }) => published, timeZone);
  const paged = pagedOf(content);
  const periods = linksOf(content?.periods);
  const period = str(content?.period);
  return (
    <>
      {head && <Head data={newsListHead(site, page, content, rest.path)} />}
      <TemplatePage
        contract={contract}
        page={page}
        content={content}
        meta={[
          period,
          !paged.beyond &&
            paged.hrefs.length > 1 &&
            fill(text.position, { current: paged.current, pages: paged.hrefs.length }),
        ]}
        {...rest}
      >
        <PagedList paged={paged} locale={locale}>
          {items.length > 0 ? (
            <NewsCards items={items} site={site} />
          ) : (
            <EmptyState heading={text.listEmpty} who={fillerOf(page, locale)} locale={locale}>
              {text.listEmptyWhy}
            </EmptyState>
          )}
        </PagedList>
        {periods.length > 0 && (
          <Part heading={text.periods}>
            <LinkList items={periods} />
          </Part>
        )}
        <FeedLinks feeds={content?.feeds} locale={locale} />
      </TemplatePage>
    </>
  );
}
