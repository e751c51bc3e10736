/** News as feeds: RSS 2.0 and JSON Feed 1.1, from one list. Pure text, for build time or a server. */
import { StandardError } from '../error.ts';
import type { Locale, TimeZone } from '../types.ts';
import { moment, rfc822, rfc3339 } from './moments.ts';
import { address, xml } from './xml.ts';

/** An item of a feed. */
export interface FeedItem {
  title: string;
  /** Address on the site, whole or as a path. It is the id as well, so it must not change. */
  url: string;
  /** Day, or instant with offset. */
  published: string;
  /** When it was last changed. */
  updated?: string | undefined;
  /** One or two sentences, as plain text. */
  summary?: string | undefined;
  /** The whole text as HTML that has been cleaned. It is only escaped here. */
  html?: string | undefined;
  author?: string | undefined;
  category?: string | undefined;
  /** Picture: an address. */
  image?: string | undefined;
}

/** The feed as a whole. */
export interface FeedOptions {
  /** `Berita KPU Kota Surakarta` */
  title: string;
  description: string;
  /** Address of the site: `https://kota-surakarta.kpu.go.id`. */
  site: string;
  /** Address of the feed itself, whole or as a path: `/umpan.xml`. */
  self: string;
  /** Zone of the office: where days begin, and in which times are written. @default 'Asia/Jakarta' */
  timeZone?: TimeZone;
  /** Language of the items. @default 'id' */
  locale?: Locale;
  /** At most so many items, the newest. @default 30 */
  limit?: number;
}

/** What was left out, so that a build can say so. */
export interface FeedResult {
  /** The file. */
  text: string;
  /** Items that are not in the feed, with the reason. */
  leftOut: { index: number; why: 'title' | 'url' | 'published' | 'duplicate' }[];
}

interface Ready {
  title: string;
  url: string;
  at: number;
  updated: number | null;
  item: FeedItem;
}

function prepare(items: readonly FeedItem[], { site, timeZone = 'Asia/Jakarta', limit = 30 }: FeedOptions) {
  const home = address('/', site);
  if (!home || !/^https?:\/\//i.test(site))
    throw new StandardError(
      `the site of a feed is ${JSON.stringify(site)}. Readers of a feed stand outside the site, so its links must be whole. Pass an address like https://kota-surakarta.kpu.go.id.`,
    );
  const leftOut: FeedResult['leftOut'] = [];
  const ready: Ready[] = [];
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const title = typeof item?.title === 'string' ? item.title.trim() : '';
    const url = address(item?.url, site);
    const at = moment(item?.published, timeZone);
    if (title === '') leftOut.push({ index, why: 'title' });
    else if (!url) leftOut.push({ index, why: 'url' });
    else if (at === null) leftOut.push({ index, why: 'published' });
    else if (seen.has(url)) leftOut.push({ index, why: 'duplicate' });
    else {
      seen.add(url);
      ready.push({ title, url, at, updated: moment(item.updated, timeZone), item });
    }
  });
  ready.sort((a, b) => b.at - a.at || (a.url < b.url ? -1 : 1));
  return { home, zone: timeZone, leftOut, ready: ready.slice(0, Math.max(0, limit)) };
}

/**
 * News as RSS 2.0. Items without title, address or day are left out and named; the newest come first. The same items
 * give the same file: the time of the feed is that of its newest item.
 * @throws StandardError where the address of the site is not whole
 */
export function rssFeed(items: readonly FeedItem[], options: FeedOptions): FeedResult {
  const { home, zone, leftOut, ready } = prepare(items, options);
  const { title, description, self, site, locale = 'id' } = options;
  const newest = ready.reduce((latest, each) => Math.max(latest, each.updated ?? each.at), 0);
  const entry = ({ title: name, url, at, item }: Ready) =>
    [
      '<item>',
      `<title>${xml(name)}</title>`,
      `<link>${xml(url)}</link>`,
      `<guid isPermaLink="true">${xml(url)}</guid>`,
      `<pubDate>${rfc822(at, zone)}</pubDate>`,
      ...(item.summary ? [`<description>${xml(item.summary)}</description>`] : []),
      ...(item.html ? [`<content:encoded>${xml(item.html)}</content:encoded>`] : []),
      ...(item.author ? [`<dc:creator>${xml(item.author)}</dc:creator>`] : []),
      ...(item.category ? [`<category>${xml(item.category)}</category>`] : []),
      '</item>',
    ].join('');
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    `<title>${xml(title)}</title>`,
    `<link>${xml(home)}</link>`,
    `<description>${xml(description)}</description>`,
    `<language>${locale}</language>`,
    `<atom:link href="${xml(address(self, site) ?? home)}" rel="self" type="application/rss+xml"/>`,
    ...(newest > 0 ? [`<lastBuildDate>${rfc822(newest, zone)}</lastBuildDate>`] : []),
    ...ready.map(entry),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
  return { text, leftOut };
}

/**
 * News as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), from the same items.
 * @throws StandardError where the address of the site is not whole
 */
export function jsonFeed(items: readonly FeedItem[], options: FeedOptions): FeedResult {
  const { home, zone, leftOut, ready } = prepare(items, options);
  const { title, description, self, site, locale = 'id' } = options;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: address(self, site),
    description,
    language: locale,
    items: ready.map(({ title: name, url, at, updated, item }) => ({
      id: url,
      url,
      title: name,
      // One of the two is required; a title alone is told as text.
      ...(item.html ? { content_html: item.html } : { content_text: item.summary ?? name }),
      ...(item.summary ? { summary: item.summary } : {}),
      date_published: rfc3339(at, zone),
      ...(updated === null ? {} : { date_modified: rfc3339(updated, zone) }),
      ...(item.author ? { authors: [{ name: item.author }] } : {}),
      ...(item.category ? { tags: [item.category] } : {}),
      ...(address(item.image, site) ? { image: address(item.image, site) } : {}),
    })),
  };
  return { text: `${JSON.stringify(feed, null, 2)}\n`, leftOut };
}
