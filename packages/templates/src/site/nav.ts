/** The menu of an office's site by the KPU website standard §2.5, folded to seven entries (NAV-02). */
import { menu, type PageId, pageTypes } from '@situs-kpu/standard';
import type { NavItem, NavLink } from '@situs-kpu/ui';
import type { Locale } from '../i18n.ts';

/** A page that the standard names, e.g. `visiMisi`. */
export type PageKey = PageId;

/** Where the pages of a site are; a page that is not named does not exist there. */
export type SitePages = Partial<Record<PageKey, string>>;

/**
 * Routes that the shared CMS has on every office's site: categories of news (kpu-standard §2.2). They are written out
 * because their type names each key, which the list of the standard cannot give; a test holds them equal to it.
 */
export const cmsPages = {
  berita: '/blog/category/104',
  pengumuman: '/blog/category/11',
  opini: '/blog/category/135',
  sosialisasi: '/blog/category/105',
  umum: '/blog/category/14',
  kpuDalamBerita: '/blog/category/96',
} as const satisfies SitePages;

/**
 * All pages of the standard that a site has once, at the addresses of the standard: for a site that is built from these
 * templates. Pages of single items (`/berita/<slug>/`) and of other sites are not among them.
 * @param only ids of the pages that the site has; without it all
 */
export function standardPages(only: Iterable<PageKey> = pageTypes.map(({ id }) => id)): SitePages {
  const wanted = new Set(only);
  return Object.fromEntries(
    pageTypes.flatMap(({ id, route }) =>
      route !== null && !route.includes('<') && wanted.has(id) ? [[id, route]] : [],
    ),
  );
}

/** The service for complaints is the state's, not the office's: alone it is no "Kontak". */
const notAlone: readonly PageKey[] = ['lapor'];

/**
 * The menu with the pages that exist. A section with one page is a plain link with the section's name, one without
 * is left out: a menu must not be empty (NAV-03).
 * @param locale language of the labels; @default 'id'
 */
export function standardNav(pages: SitePages, locale: Locale = 'id'): NavItem[] {
  const items: NavItem[] = [];
  for (const section of menu) {
    const found = section.pages.flatMap(({ id, name }): (NavLink & { id: PageKey })[] => {
      const href = pages[id as PageKey];
      return href ? [{ id: id as PageKey, label: name[locale], href }] : [];
    });
    const links = found.map(({ label, href }): NavLink => ({ label, href }));
    const [first] = found;
    const label = section.name[locale];
    if (links.length > 1) items.push({ label, items: links });
    else if (first && !notAlone.includes(first.id)) items.push({ label, href: first.href });
  }
  return items;
}
