/** What stands in the `<head>` of a page, as plain JSON, and as HTML text for sites without React. */
import { escapeHtml } from '../internal/escape.ts';
import type { SiteConfig } from '../site/site.ts';

export interface PageInfo {
  site: Pick<SiteConfig, 'name' | 'host'> & Partial<Pick<SiteConfig, 'locale'>>;
  /** Title of the page without the name of the office. Left out on the home page. */
  title?: string | undefined;
  /** Path on the site, with `/` in front: `/blog/read/rapat`. */
  path: string;
  /** One or two sentences. Cut at a word after about 160 characters. */
  description?: string | undefined;
  /** @default 'website' */
  type?: 'website' | 'article';
  /** For an article: day, or instant with offset. */
  published?: string | undefined;
  updated?: string | undefined;
  section?: string | undefined;
  /** Picture for previews. */
  image?: { src: string; alt: string; width?: number | undefined; height?: number | undefined } | undefined;
  /** Other languages of this page. */
  alternates?: readonly { lang: string; path: string }[];
  /** For drafts and search pages: `'noindex'`. */
  robots?: string | undefined;
  /** Colour of the browser's bar, as a CSS colour: the chrome of the office's theme. */
  themeColor?: string | undefined;
}

export interface HeadTag {
  tag: 'meta' | 'link';
  attributes: Readonly<Record<string, string>>;
}

export interface HeadData {
  /** For `<html lang>`. */
  lang: string;
  title: string;
  tags: readonly HeadTag[];
}

const maxDescription = 160;

/** Text of at most 160 characters, cut at a word. */
export function describe(text: string, max = maxDescription): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > max / 2 ? space : undefined).replace(/[\s,.;:–-]+$/, '')}…`;
}

/** Full address of a path on the site, or of a file elsewhere; `undefined` for what is no http(s) address. */
export function resolveUrl(host: string, path: string): string | undefined {
  const base = `https://${host}/`;
  const url = /^[\w.-]+(?::\d+)?$/.test(host) && URL.canParse(path, base) ? new URL(path, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/**
 * Full address of a path on the site, or of a file elsewhere.
 * @throws if it is no http(s) address: it would stand in `canonical`, where it takes the page out of search engines
 */
export function absoluteUrl(host: string, path: string): string {
  const url = resolveUrl(host, path);
  if (!url) {
    throw new Error(
      `Situs KPU pageHead: "${path}" on host "${host}" is no address. Search engines and previews would lead nowhere. Give the host without https:// (kota-surakarta.kpu.go.id) and a path that begins with "/".`,
    );
  }
  return url;
}

/** Full address of a picture; `undefined` for one that only this page can show, such as `data:`. */
export const imageUrl = (host: string, src: string | undefined): string | undefined =>
  src ? resolveUrl(host, src) : undefined;

/**
 * Title with the full name of the institution, description, canonical address and OpenGraph.
 * @throws for a path or host that makes no address
 */
export function pageHead(page: PageInfo): HeadData {
  const {
    site,
    title,
    path,
    type = 'website',
    published,
    updated,
    section,
    image,
    robots,
    themeColor,
    alternates = [],
  } = page;
  const lang = site.locale ?? 'id';
  const url = absoluteUrl(site.host, path);
  const full = !title ? site.name : title.includes(site.name) ? title : `${title} | ${site.name}`;
  const description = page.description ? describe(page.description) : undefined;

  const tags: HeadTag[] = [];
  const name = (key: string, content: string | number | undefined) =>
    content !== undefined &&
    content !== '' &&
    tags.push({ tag: 'meta', attributes: { name: key, content: String(content) } });
  const property = (key: string, content: string | number | undefined) =>
    content !== undefined &&
    content !== '' &&
    tags.push({ tag: 'meta', attributes: { property: key, content: String(content) } });

  name('description', description);
  name('robots', robots);
  name('theme-color', themeColor);
  tags.push({ tag: 'link', attributes: { rel: 'canonical', href: url } });
  for (const { lang: hreflang, path: other } of alternates)
    tags.push({
      tag: 'link',
      attributes: { rel: 'alternate', hreflang, href: absoluteUrl(site.host, other) },
    });
  property('og:type', type);
  property('og:title', title ?? site.name);
  property('og:description', description);
  property('og:url', url);
  property('og:site_name', site.name);
  property('og:locale', lang === 'en' ? 'en_US' : 'id_ID');
  const picture = imageUrl(site.host, image?.src);
  if (image && picture) {
    property('og:image', picture);
    property('og:image:alt', image.alt);
    property('og:image:width', image.width);
    property('og:image:height', image.height);
  }
  if (type === 'article') {
    property('article:published_time', published);
    property('article:modified_time', updated);
    property('article:section', section);
  }
  name('twitter:card', picture ? 'summary_large_image' : 'summary');
  return { lang, title: full, tags };
}

/**
 * The head as HTML text, with `charset` and `viewport` first. Everything is escaped; set `<html lang>` from `head.lang`.
 * @example `<head>${renderHead(head)}<link rel="stylesheet" href="/article-page.css"></head>`
 */
export function renderHead({ title, tags }: HeadData): string {
  const lines = tags.map(
    ({ tag, attributes }) =>
      `<${tag}${Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
        .join('')}>`,
  );
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...lines,
  ].join('\n');
}
