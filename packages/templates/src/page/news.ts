/** Shapes of news that several pages share, and how a page of news becomes an `Article`. Schemas: `schema/newsFields.ts`. */
import type { PageId } from '@situs-kpu/standard';
import type { Article, ArticleFigure } from '../components/ArticlePage/article.ts';
import { articleHead } from '../components/ArticlePage/article.ts';
import type { Credit, Dateline } from '../content/conventions.ts';
import type { HeadData } from '../head/head.ts';
import type { SiteConfig } from '../site/site.ts';
import type { BodyContent, LinkContent } from './fields.ts';
import { hrefOf, pathOn, titleOf } from './page.ts';
import type { PageContent } from './types.ts';
import { countOf, str } from './values.ts';

/** A picture with what it says. */
export interface PictureContent {
  src: string;
  /** Width of the file in px. */
  width: number;
  /** Height of the file in px. */
  height: number;
  /** What the picture says, for those who do not see it. */
  alt: string;
  /** What it shows that `alt` does not say: occasion, place, date. */
  caption?: string | undefined;
  /** Who took or drew it: "Humas KPU Kota Surakarta". */
  credit?: string | undefined;
}

/** One item of a list of news. */
export interface NewsItemContent {
  title: string;
  /** Path on the site; for `kpuDalamBerita` the full address at the medium. */
  href: string;
  /** Day of publication, or instant with offset. */
  published?: string | undefined;
  /** One or two sentences. */
  summary?: string | undefined;
  /** "Berita Terkini", "Siaran Pers". */
  category?: string | undefined;
  /** Name and office of the author of an opinion. */
  author?: string | undefined;
  /** Name of the medium that wrote about the office: the link leads to its site. */
  media?: string | undefined;
  /** A picture above the title; its words stand in the title. */
  image?: Omit<PictureContent, 'alt' | 'caption' | 'credit'> | undefined;
}

/** Addresses at which readers and programs can follow a list. */
export interface FeedContent {
  /** Address of the RSS feed, made with `rssFeed` of `@situs-kpu/standard/feeds`. */
  rss?: string | undefined;
  /** Address of the JSON feed, made with `jsonFeed`. */
  json?: string | undefined;
}

/** Fields of every page with one article. */
export interface ArticleContent extends PageContent {
  /** Day of publication, or instant with offset. */
  published?: string | undefined;
  /** Day of the event that it tells of. */
  eventDate?: string | undefined;
  /** Office or team that published it. @default the short name of the office */
  publisher?: string | undefined;
  /** The photo above the text (NEWS-07). */
  figure?: PictureContent | undefined;
  body?: BodyContent | undefined;
  /** `(Ed: …)` at the end, unless the text ends with a credit already. */
  credit?: Credit | undefined;
  /** Place and host before the first word; `false` leaves it out. @default the site's */
  dateline?: Dateline | false | undefined;
  /** Other pages about it. */
  related?: readonly LinkContent[] | undefined;
}

/** A picture that can be shown; `undefined` without an address. */
export function figureOf(picture: PictureContent | null | undefined): ArticleFigure | undefined {
  const src = str(picture?.src);
  if (!picture || src === '') return undefined;
  const { width, height, alt, caption, credit } = picture;
  return {
    src,
    alt: str(alt),
    width: countOf(width) ?? 0,
    height: countOf(height) ?? 0,
    ...(str(caption) && { caption: str(caption) }),
    ...(str(credit) && { credit: str(credit) }),
  };
}

/**
 * The content of a page as the article that `ArticlePage` shows, with the list above as its category: values that cannot
 * be used are left out.
 * @param list page type of the list above: `siaranPers`
 */
export function articleOf(
  site: SiteConfig,
  content: ArticleContent | null | undefined,
  page: PageId,
  list: PageId,
  path?: string,
): Article {
  const { dateline, credit } = content ?? {};
  const name = str(credit?.name);
  const city = dateline ? str(dateline.city) : '';
  const figure = figureOf(content?.figure);
  return {
    title: titleOf(site, page, content),
    path: pathOn(site, page, path),
    published: str(content?.published),
    updated: str(content?.updated) || undefined,
    category: { label: titleOf(site, list, undefined), href: hrefOf(site, list) },
    eventDate: str(content?.eventDate) || undefined,
    publisher: str(content?.publisher) || site.shortName,
    description: str(content?.summary) || undefined,
    figure,
    dateline:
      dateline === false ? false : city ? { city, host: str(dateline?.host) || site.host } : undefined,
    body: content?.body ?? undefined,
    credit: name ? { name, ...(str(credit?.office) && { office: str(credit?.office) }) } : undefined,
  };
}

/** Head of a page with one article: that of `articleHead`, which is the one of every news item (NEWS-10). */
export const articlePageHead = (
  site: SiteConfig,
  content: ArticleContent | null | undefined,
  page: PageId,
  list: PageId,
  path?: string,
): HeadData => articleHead(site, articleOf(site, content, page, list, path));
