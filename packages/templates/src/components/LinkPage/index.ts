export type { LinkPageContent } from './content.ts';
export { LinkPage, type LinkPageProps } from './LinkPage.tsx';
