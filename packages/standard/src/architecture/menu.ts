/** The menu of a site: seven sections, two levels, and only pages that exist. */
import type { LocalText } from '../types.ts';
import { pageTypes } from './pages.ts';
import { type PageType, type SectionId, sections } from './types.ts';

/** Names of the sections, as KPU's sites use them. */
export const sectionNames: Readonly<Record<SectionId, LocalText>> = {
  profil: { id: 'Profil', en: 'About' },
  berita: { id: 'Berita', en: 'News' },
  pemilu: { id: 'Pemilu dan Pemilihan', en: 'Elections' },
  'data-pemilih': { id: 'Data Pemilih', en: 'Voter data' },
  'informasi-publik': { id: 'Informasi Publik', en: 'Public information' },
  'produk-hukum': { id: 'Produk Hukum', en: 'Legal documents' },
  kontak: { id: 'Kontak', en: 'Contact' },
};

/** A section of the menu with its pages. */
export interface MenuSection {
  id: SectionId;
  name: LocalText;
  pages: readonly PageType[];
}

/**
 * The whole menu of the standard. Accountability stands with public information and publications with the news,
 * because a menu has at most seven entries (NAV-02).
 */
export const menu: readonly MenuSection[] = sections.map((id) => ({
  id,
  name: sectionNames[id],
  pages: pageTypes
    .filter((page) => page.section === id && page.order !== undefined)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0)),
}));

/**
 * The menu with the pages that a site has. A section without pages is left out: a menu must not be empty (NAV-03).
 * @param has ids of the page types that exist on the site, with content
 */
export function menuFor(has: Iterable<string>): MenuSection[] {
  const ids = new Set(has);
  return menu
    .map((section) => ({ ...section, pages: section.pages.filter(({ id }) => ids.has(id)) }))
    .filter(({ pages }) => pages.length > 0);
}
