export { AnnouncementPage, type AnnouncementPageProps, announcementHead } from './AnnouncementPage.tsx';
export type { AnnouncementPageContent, DeadlineContent } from './content.ts';
