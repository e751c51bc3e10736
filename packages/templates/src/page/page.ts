/** Where a page of the standard stands on a site: its type, address, name, the pages above it, its head. */
import { type PageId, type PageType, pageType, pageTypes } from '@situs-kpu/standard';
import type { BreadcrumbItem } from '@situs-kpu/ui';
import { type HeadData, pageHead } from '../head/head.ts';
import type { SiteConfig } from '../site/site.ts';
import { pageText } from './text.ts';
import type { PageContent } from './types.ts';
import { str } from './values.ts';

/** Results of general elections are no part of those of local ones, though their address begins with it. */
const besideEachOther: ReadonlySet<string> = new Set(['hasilPemilu']);

/** The page types above one, from the top: those whose address is the beginning of its own. */
function above({ id, route }: PageType): readonly (PageType & { id: PageId })[] {
  if (!route || besideEachOther.has(id)) return [];
  return pageTypes
    .filter(({ route: other }) => other && other !== '/' && other !== route && route.startsWith(other))
    .sort((a, b) => (a.route ?? '').length - (b.route ?? '').length);
}

/** Address of a page on a site, or `undefined` where the site does not have it. */
export const hrefOf = (site: SiteConfig, id: PageId): string | undefined => site.pages?.[id] || undefined;

/** Path of a page: as given, as the site has it, or as the standard has it. */
export function pathOn(site: SiteConfig, id: PageId, path?: string): string {
  return path ?? hrefOf(site, id) ?? pageType(id).route ?? '/';
}

/** Home page, and the pages above that exist on the site. */
export function trailOf(site: SiteConfig, id: PageId): BreadcrumbItem[] {
  const { locale = 'id', homeHref = '/' } = site;
  const parents = above(pageType(id)).flatMap((parent): BreadcrumbItem[] => {
    const href = hrefOf(site, parent.id);
    return href ? [{ label: parent.name[locale], href }] : [];
  });
  return [{ label: pageText[locale].home, href: homeHref }, ...parents];
}

/** Page of the menu to which a page belongs that is not in the menu itself. */
export function sectionOf(site: SiteConfig, id: PageId): string | undefined {
  const type = pageType(id);
  if (type.order !== undefined) return undefined;
  const parent = above(type).findLast(({ order }) => order !== undefined);
  return parent && hrefOf(site, parent.id);
}

/** Heading of a page: its own, or the name of its type. */
export const titleOf = (site: SiteConfig, id: PageId, content: PageContent | null | undefined): string =>
  str(content?.title) || pageType(id).name[site.locale ?? 'id'];

/** Pages that search engines leave out: errors, results of a search, and what is for the office's own people. */
const notIndexed: ReadonlySet<PageId> = new Set<PageId>([
  'tidakDitemukan',
  'terlarang',
  'galat',
  'pemeliharaan',
  'pencarian',
  'ippPengisian',
]);

/** What search engines say of a page without a summary: its name, the office, and what the standard wants on it. */
function describedBy(site: SiteConfig, page: PageId, content: PageContent | null | undefined): string {
  const facts = pageType(page).facts.map(({ text }) => text[site.locale ?? 'id']);
  const what = facts.length > 0 ? `: ${facts.join('; ')}.` : '.';
  return `${titleOf(site, page, content)}, ${site.name}${what}`;
}

/**
 * Title, description, canonical address and OpenGraph of a page of the standard.
 * @param page id of the page type: `visiMisi`
 * @param content what the page says
 * @param path where it stands, for pages of single items
 * @param robots for search engines; without it 'noindex' for errors, search and internal pages, and nothing for others
 * @throws StandardError for a page type that does not exist, and as `pageHead` for a path that is none
 * @example renderHead(templateHead(site, 'visiMisi', content))
 */
export function templateHead(
  site: SiteConfig,
  page: PageId,
  content: PageContent | null | undefined,
  path?: string,
  robots: string | undefined = notIndexed.has(page) ? 'noindex' : undefined,
): HeadData {
  return pageHead({
    robots,
    site,
    // The home page is called by the name of the office alone.
    title: page === 'beranda' ? undefined : titleOf(site, page, content),
    path: pathOn(site, page, path),
    description: str(content?.summary) || describedBy(site, page, content),
    updated: str(content?.updated) || undefined,
  });
}
