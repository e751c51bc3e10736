/** The map of a site for search engines, and what they may read. */
import { StandardError } from '../error.ts';
import { dayNumber } from '../internal/days.ts';
import { address, xml } from './xml.ts';

/** A page of the map. */
export interface SitemapEntry {
  /** Path, or whole address on the same host. */
  url: string;
  /** Day, or instant with offset, of the last change. Left out where it cannot be read: a wrong one is worse than none. */
  updated?: string | undefined;
}

/** One file of the map. */
export interface SitemapFile {
  /** `sitemap.xml`, and `sitemap-1.xml` … where there are several. */
  name: string;
  text: string;
}

/** What the protocol allows in one file. */
const most = 50_000;

function siteOf(site: string): URL {
  const url = /^https?:\/\//i.test(String(site)) ? address('/', site) : undefined;
  if (!url)
    throw new StandardError(
      `the site of a sitemap is ${JSON.stringify(site)}. Search engines want whole addresses. Pass one like https://kota-surakarta.kpu.go.id.`,
    );
  return new URL(url);
}
const later = (a: string, b: string) => (Date.parse(a) >= Date.parse(b) ? a : b);
const wrap = (root: string, rows: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.map((row) => `${row}\n`).join('')}</${root}>\n`;
const changed = (value: unknown): string | undefined =>
  typeof value === 'string' &&
  (dayNumber(value) !== null ||
    (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
      dayNumber(value.slice(0, 10)) !== null &&
      Number.isFinite(Date.parse(value))))
    ? value
    : undefined;

/**
 * The map of a site (https://www.sitemaps.org/protocol.html): one file, or an index with several where there are more
 * than 50,000 pages. Pages of other hosts and doubles are left out; the order is by address, so that the same pages
 * give the same file.
 * @throws StandardError where the address of the site is not whole
 */
export function sitemap(entries: readonly SitemapEntry[], site: string): SitemapFile[] {
  const home = siteOf(site);
  const pages = new Map<string, string | undefined>();
  for (const entry of entries) {
    const url = address(entry?.url, home.href);
    if (!url || new URL(url).host !== home.host) continue;
    const clean = url.replace(/#.*$/, '');
    const before = pages.get(clean);
    const now = changed(entry.updated);
    pages.set(clean, before && now ? later(before, now) : (now ?? before));
  }
  const rows = [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([url, updated]) =>
        `<url><loc>${xml(url)}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`,
    );
  if (rows.length <= most) return [{ name: 'sitemap.xml', text: wrap('urlset', rows) }];
  const files: SitemapFile[] = [];
  for (let start = 0; start < rows.length; start += most)
    files.push({
      name: `sitemap-${files.length + 1}.xml`,
      text: wrap('urlset', rows.slice(start, start + most)),
    });
  const index = files.map(({ name }) => `<sitemap><loc>${xml(new URL(name, home).href)}</loc></sitemap>`);
  return [{ name: 'sitemap.xml', text: wrap('sitemapindex', index) }, ...files];
}

/** What search engines may read. */
export interface RobotsOptions {
  /** Address of the site. */
  site: string;
  /** Paths that nobody finds by searching, such as `/cari/`: results of a search are no content. @default ['/cari/', '/cetak/'] */
  disallow?: readonly string[];
  /** A site that is tried out is not to be found at all. @default false */
  closed?: boolean;
}

/**
 * `robots.txt`. It keeps nobody out: what must not be public must not be on the site.
 * @throws StandardError where the address of the site is not whole, or a path could close more than it says
 */
export function robots({ site, disallow = ['/cari/', '/cetak/'], closed = false }: RobotsOptions): string {
  const home = siteOf(site);
  for (const path of disallow)
    if (!/^\/[^\s#*$]+$/.test(path))
      throw new StandardError(
        `"${path}" cannot be disallowed. It is no path of its own, and "/" would hide the whole site. Write a path like /cari/, or use closed for a site that is tried out.`,
      );
  return [
    'User-agent: *',
    ...(closed ? ['Disallow: /'] : disallow.map((path) => `Disallow: ${path}`)),
    ...(closed || disallow.length > 0 ? [] : ['Disallow:']),
    ...(closed ? [] : ['', `Sitemap: ${new URL('sitemap.xml', home).href}`]),
    '',
  ].join('\n');
}
