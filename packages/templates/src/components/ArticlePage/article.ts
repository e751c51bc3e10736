import type { BreadcrumbItem, InformativeFigureProps } from '@situs-kpu/ui';
import { type Credit, type Dateline, formatDateline, parseDateline } from '../../content/conventions.ts';
import { type ArticleBody, isArticleBody } from '../../content/safe.ts';
import { absoluteUrl, describe, type HeadData, imageUrl, pageHead } from '../../head/head.ts';
import { type JsonLdValue, newsArticle } from '../../head/jsonLd.ts';
import type { SiteConfig } from '../../site/site.ts';

/** Names of the shared CMS's categories (NEWS-01). */
export const articleCategories = [
  'Berita Terkini',
  'Pengumuman',
  'Sosialisasi',
  'Opini',
  'Umum',
  'KPU Dalam Berita',
] as const;
export type ArticleCategory = (typeof articleCategories)[number];

export interface ArticleFigure
  extends Pick<
    InformativeFigureProps,
    'src' | 'alt' | 'width' | 'height' | 'caption' | 'credit' | 'srcSet' | 'sizes'
  > {}

export interface ArticleTableColumn {
  header: string;
  /** Figures: set to the right. @default false */
  numeric?: boolean | undefined;
  /** This column names the row. Without it the first one does. */
  rowHeader?: boolean | undefined;
}

/** A table as plain data; each cell is ready text. */
export interface ArticleTable {
  /** What it shows, of whom and of when. */
  caption: string;
  columns: readonly ArticleTableColumn[];
  rows: readonly (readonly string[])[];
  /** A note below it, such as on rounding. */
  note?: string | undefined;
}

/** A document behind an article. */
export interface ArticleSource {
  /** Who published it, what it is, its number. */
  title: string;
  /** Where it can be read. */
  href?: string | undefined;
}

export interface Article {
  title: string;
  /** Path on the site: `/blog/read/1219_rapat-koordinasi`. */
  path: string;
  /** Day, or instant with its offset: `2025-05-09T10:00:00+07:00`. */
  published: string;
  updated?: string | undefined;
  /** Category, with the address of its list. */
  category?: { label: ArticleCategory | (string & {}); href?: string | undefined } | undefined;
  /** Day of the event that the article tells of: `2025-05-09`. */
  eventDate?: string | undefined;
  /** "Oleh" of an opinion: name and office of its author (NEWS-11). */
  author?: string | undefined;
  /** Office or team that published it, without "Oleh": "Humas KPU Kota Surakarta". */
  publisher?: string | undefined;
  /** For search engines and previews. @default the beginning of the body */
  description?: string | undefined;
  /** The photo that stands above the text (NEWS-07). */
  figure?: ArticleFigure | undefined;
  /**
   * What networks show beside a shared link where there is no photo, such as the picture of a result by `shareCardPng`.
   * It does not stand on the page.
   */
  preview?: { src: string; alt: string; width?: number | undefined; height?: number | undefined } | undefined;
  /** Place and host before the first word; `false` leaves it out. @default the site's */
  dateline?: Dateline | false | undefined;
  /**
   * The text: from `articleBody`, or plain text, of which each line is a paragraph. A plain string is never read as
   * HTML.
   */
  body?: ArticleBody | string | readonly string[] | undefined;
  /** `(Ed: Asa/kpusurakarta)` at the end, unless the body ends with a credit already. */
  credit?: Credit | undefined;
  /** Figures of the article, below its text. */
  table?: ArticleTable | null | undefined;
  /** Documents behind it, at its end. */
  sources?: readonly ArticleSource[] | undefined;
  /** It was made from data (`@situs-kpu/templates/generated`), not written by a person: the page says so. @default false */
  generated?: boolean | undefined;
  /** From which data: "hasil Pemilihan …, status …, waktu data …". */
  generatedFrom?: string | undefined;
}

/** The paragraphs of a list; content systems send `null` and numbers where text should be. */
export const linesOf = (body: readonly unknown[]): string[] =>
  body.filter((line): line is string => typeof line === 'string');

/** The plain text of a body, whatever form it has. */
export function plainBody(body: Article['body']): string {
  if (isArticleBody(body)) return body.text;
  if (typeof body === 'string') return body;
  return Array.isArray(body) ? linesOf(body).join('\n') : '';
}

/** What the dateline of this article is, as text with the space after it; '' when there is none to add. */
export function datelineOf(site: SiteConfig, article: Article): string {
  return article.dateline === false
    ? ''
    : formatDateline(article.dateline ?? { city: site.city, host: site.host });
}

/** The report without its dateline, shortened. */
function descriptionOf(article: Article): string | undefined {
  const text = article.description ?? plainBody(article.body);
  return describe(text.slice(parseDateline(text)?.length ?? 0)) || undefined;
}

/** Title, description, canonical address and OpenGraph of an article (NEWS-10). */
export function articleHead(site: SiteConfig, article: Article): HeadData {
  const { title, path, published, updated, category, figure, preview } = article;
  const picture = figure ?? preview;
  return pageHead({
    site,
    title,
    path,
    description: descriptionOf(article),
    type: 'article',
    published,
    updated,
    section: category?.label,
    image: picture && { src: picture.src, alt: picture.alt, width: picture.width, height: picture.height },
  });
}

/** JSON-LD of an article. */
export function articleJsonLd(site: SiteConfig, article: Article): JsonLdValue {
  const { title, path, published, updated, category, figure, preview, body } = article;
  const picture = imageUrl(site.host, (figure ?? preview)?.src);
  return newsArticle(site, {
    title,
    url: absoluteUrl(site.host, path),
    published,
    updated,
    description: descriptionOf(article),
    section: category?.label,
    images: picture === undefined ? undefined : [picture],
    words: isArticleBody(body) ? body.words : undefined,
    locale: site.locale,
  });
}

/** Home page and category. */
export function articleTrail(article: Article, home: BreadcrumbItem): BreadcrumbItem[] {
  const { category } = article;
  return category?.href ? [home, { label: category.label, href: category.href }] : [home];
}
