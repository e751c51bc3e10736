export type { GlossaryEntry, LessonPageContent, LessonQuestion } from './content.ts';
export { LessonPage, type LessonPageProps } from './LessonPage.tsx';
