export type { DocumentListPageContent } from './content.ts';
export { DocumentListPage, type DocumentListPageProps } from './DocumentListPage.tsx';
