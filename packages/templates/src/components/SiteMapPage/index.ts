export type { SiteMapGroup, SiteMapPageContent } from './content.ts';
export { SiteMapPage, type SiteMapPageProps } from './SiteMapPage.tsx';
