/** Home page, news, announcements, agenda, pictures, documents, lessons, archive. */
export * from '../components/AgendaPage/index.ts';
export * from '../components/AnnouncementListPage/index.ts';
export * from '../components/AnnouncementPage/index.ts';
export * from '../components/ArchivePage/index.ts';
export * from '../components/CorrectionsPage/index.ts';
export * from '../components/DocumentListPage/index.ts';
export * from '../components/EventPage/index.ts';
export * from '../components/GalleryPage/index.ts';
export * from '../components/HomePage/index.ts';
export * from '../components/LessonListPage/index.ts';
export * from '../components/LessonPage/index.ts';
export * from '../components/NewsListPage/index.ts';
export * from '../components/OpinionPage/index.ts';
export * from '../components/PressReleasePage/index.ts';
export type { EventContent } from '../page/agenda.ts';
export type { ArticleContent, FeedContent, NewsItemContent, PictureContent } from '../page/news.ts';
export type { PagedContent } from '../page/PagedList.tsx';
