/** The pages of a site by section. No React. */
import { type PageId, pageTypes, type SectionId, sectionNames, sections } from '@situs-kpu/standard';
import type { LinkContent } from '../../page/fields.ts';
import { str } from '../../page/values.ts';
import type { SiteConfig } from '../../site/site.ts';
import { siteMapText } from './text.ts';

export interface SiteMapPart {
  heading: string;
  links: LinkContent[];
}

/** What a visitor is never sent to. */
const hidden: ReadonlySet<PageId> = new Set<PageId>([
  'beranda',
  'petaSitus',
  'tidakDitemukan',
  'terlarang',
  'galat',
  'pemeliharaan',
  'ippPengisian',
]);

/** Pages that the site has, in the order of the menu; then those of the site itself, then other sites. */
export function siteMapParts(site: SiteConfig): SiteMapPart[] {
  const { locale = 'id', pages = {} } = site;
  const text = siteMapText[locale];
  const found = pageTypes.flatMap(({ id, name, section, external }) => {
    const href = str(pages[id]);
    return href && !hidden.has(id)
      ? [
          {
            link: { label: name[locale], href },
            section,
            external: external === true || /^https?:/i.test(href),
          },
        ]
      : [];
  });
  const of = (section: SectionId | null) =>
    found.filter((one) => !one.external && one.section === section).map(({ link }) => link);
  return [
    ...sections.map((section) => ({ heading: sectionNames[section][locale], links: of(section) })),
    { heading: text.other, links: of(null) },
    { heading: text.external, links: found.filter(({ external }) => external).map(({ link }) => link) },
  ].filter(({ links }) => links.length > 0);
}
