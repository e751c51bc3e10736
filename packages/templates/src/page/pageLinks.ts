/** Links to pages of the standard that a site has. */
import { type PageId, pageType } from '@situs-kpu/standard';
import type { SiteConfig } from '../site/site.ts';
import { hrefOf } from './page.ts';

/** A link for each page that exists on the site, with the name of its type. Pages that it does not have are left out. */
export function pageLinks(site: SiteConfig, pages: readonly PageId[]): { label: string; href: string }[] {
  return pages.flatMap((page) => {
    const href = hrefOf(site, page);
    return href ? [{ label: pageType(page).name[site.locale ?? 'id'], href }] : [];
  });
}
