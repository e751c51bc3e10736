export type { CategoryItemContent, InformationCategoryPageContent } from './content.ts';
export { InformationCategoryPage, type InformationCategoryPageProps } from './InformationCategoryPage.tsx';
