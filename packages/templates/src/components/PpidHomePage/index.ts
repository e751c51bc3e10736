export type { PpidHomePageContent } from './content.ts';
export { PpidHomePage, type PpidHomePageProps } from './PpidHomePage.tsx';
