export { checkObjection } from './checkObjection.ts';
export type { ObjectionPageContent } from './content.ts';
export { ObjectionPage, type ObjectionPageProps } from './ObjectionPage.tsx';
