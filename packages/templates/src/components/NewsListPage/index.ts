export type { NewsListPageContent } from './content.ts';
export { NewsListPage, type NewsListPageProps, newsListHead } from './NewsListPage.tsx';
