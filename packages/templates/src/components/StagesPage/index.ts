export type { ElectionStages, StageContent, StagesPageContent } from './content.ts';
export { StagesPage, type StagesPageProps } from './StagesPage.tsx';
