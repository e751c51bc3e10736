export type { ErrorPageContent } from './content.ts';
export { ErrorPage, type ErrorPageProps } from './ErrorPage.tsx';
