export type { LessonGroup, LessonItem, LessonListPageContent } from './content.ts';
export { LessonListPage, type LessonListPageProps } from './LessonListPage.tsx';
