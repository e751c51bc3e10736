export type { SurveyPageContent, SurveyResultContent } from './content.ts';
export { SurveyPage, type SurveyPageProps } from './SurveyPage.tsx';
