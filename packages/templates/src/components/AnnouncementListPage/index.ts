export { AnnouncementListPage, type AnnouncementListPageProps } from './AnnouncementListPage.tsx';
export type { AnnouncementItem, AnnouncementListPageContent } from './content.ts';
