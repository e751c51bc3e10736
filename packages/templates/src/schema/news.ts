import { agendaPageSchema } from '../components/AgendaPage/schema.ts';
import { announcementListPageSchema } from '../components/AnnouncementListPage/schema.ts';
import { announcementPageSchema } from '../components/AnnouncementPage/schema.ts';
import { archivePageSchema } from '../components/ArchivePage/schema.ts';
import { correctionsPageSchema } from '../components/CorrectionsPage/schema.ts';
import { documentListPageSchema } from '../components/DocumentListPage/schema.ts';
import { eventPageSchema } from '../components/EventPage/schema.ts';
import { galleryPageSchema } from '../components/GalleryPage/schema.ts';
import { homePageSchema } from '../components/HomePage/schema.ts';
import { lessonListPageSchema } from '../components/LessonListPage/schema.ts';
import { lessonPageSchema } from '../components/LessonPage/schema.ts';
import { newsListPageSchema } from '../components/NewsListPage/schema.ts';
import { opinionPageSchema } from '../components/OpinionPage/schema.ts';
import { pressReleasePageSchema } from '../components/PressReleasePage/schema.ts';

export const newsSchemas = {
  AgendaPage: agendaPageSchema,
  AnnouncementListPage: announcementListPageSchema,
  AnnouncementPage: announcementPageSchema,
  ArchivePage: archivePageSchema,
  CorrectionsPage: correctionsPageSchema,
  DocumentListPage: documentListPageSchema,
  EventPage: eventPageSchema,
  GalleryPage: galleryPageSchema,
  HomePage: homePageSchema,
  LessonListPage: lessonListPageSchema,
  LessonPage: lessonPageSchema,
  NewsListPage: newsListPageSchema,
  OpinionPage: opinionPageSchema,
  PressReleasePage: pressReleasePageSchema,
} as const;
