/** Addresses of pages: from a page type to its address and back. */
import { StandardError } from '../error.ts';
import { slugOf } from '../internal/slug.ts';
import { pageType, pageTypes } from './pages.ts';
import type { PageType } from './types.ts';

/** A page type with the parameter of its address. */
export interface RouteMatch {
  page: PageType;
  /** Part of the address that names the item: `rapat-koordinasi`. */
  slug?: string;
  /** Page of a list, from 2 on. */
  number?: number;
}

const routed = pageTypes.flatMap((page) => (page.route === null ? [] : [{ page, route: page.route }]));
const exact = new Map(
  routed.filter(({ route }) => !route.includes('<')).map(({ page, route }) => [route, page]),
);
const withSlug = routed.filter(({ route }) => route.includes('<slug>'));

/**
 * The address of a page. A title may be given as slug: it is made into one.
 * @param page id of the page type
 * @param slug for pages like `/berita/<slug>/`
 * @param number page of a list, from 2 on: `/berita/halaman/2/`
 * @throws StandardError for a page of another site, a slug that is missing or not wanted, or a number below 1
 */
export function pathOf(page: string, slug?: string, number = 1): string {
  const { id, route } = pageType(page);
  if (route === null)
    throw new StandardError(
      `"${id}" is a page of another site and has no address here. Link to that site instead: its addresses are in relatedSites, and e-PPID and JDIH of an office come from @situs-kpu/regions.`,
    );
  if (!Number.isInteger(number) || number < 1)
    throw new StandardError(
      `the page of a list is ${number}. Lists are counted from 1. Give a whole number from 1 up.`,
    );
  const part = slugOf(slug);
  const wanted = route.includes('<slug>');
  if (wanted && (part === '' || part === 'halaman'))
    throw new StandardError(
      `"${id}" has the address ${route} and got ${JSON.stringify(slug) ?? 'no slug'}, from which no address can be made. Give the slug or title of the item.`,
    );
  if (!wanted && slug !== undefined)
    throw new StandardError(
      `"${id}" has the address ${route}, which takes no slug, but got ${JSON.stringify(slug)}. Leave it out, or use the page type of a single item.`,
    );
  const path = wanted ? route.replace('<slug>', part) : route;
  if (wanted && exact.has(path))
    throw new StandardError(
      `the slug "${part}" of "${id}" gives ${path}, which is the address of "${exact.get(path)?.id}". One of the two could not be opened. Choose another slug.`,
    );
  return number > 1 ? `${path}halaman/${number}/` : path;
}

/** The page type that an address of this site belongs to, or `undefined`. Takes paths with or without slash at the end. */
export function matchRoute(path: string): RouteMatch | undefined {
  if (typeof path !== 'string' || !path.startsWith('/')) return undefined;
  const [clean = ''] = path.split(/[?#]/);
  const whole = clean.endsWith('/') ? clean : `${clean}/`;
  const [, list, digits] = /^(\/.*\/|\/)halaman\/([1-9]\d{0,5})\/$/.exec(whole) ?? [];
  if (list && digits) {
    const page = exact.get(list);
    return page && { page, number: Number(digits) };
  }
  const page = exact.get(whole);
  if (page) return { page };
  for (const { page: each, route } of withSlug) {
    const [before = '', after = ''] = route.split('<slug>');
    if (!whole.startsWith(before) || !whole.endsWith(after)) continue;
    const slug = whole.slice(before.length, whole.length - after.length);
    if (slug !== '' && slug === slugOf(slug) && slug !== 'halaman') return { page: each, slug };
  }
  return undefined;
}
