export type { StatusCheckPageContent } from './content.ts';
export { StatusCheckPage, type StatusCheckPageProps } from './StatusCheckPage.tsx';
