export type { FaqPageContent, QuestionContent, SubjectContent } from './content.ts';
export { FaqPage, type FaqPageProps } from './FaqPage.tsx';
