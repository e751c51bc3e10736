export type { ResultEntry, ResultIndexPageContent } from './content.ts';
export { ResultIndexPage, type ResultIndexPageProps } from './ResultIndexPage.tsx';
