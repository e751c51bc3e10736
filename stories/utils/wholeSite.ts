/** The site of the examples with every page of the standard: what an office has that is made of the templates. */
import { type SiteConfig, siteFromRegion, standardPages } from '@situs-kpu/templates';
import { contact } from './office.ts';

export const site: SiteConfig = siteFromRegion('33.72', { pages: standardPages(), footer: { contact } });
