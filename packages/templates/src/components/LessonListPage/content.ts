import type { BodyContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A lesson in the list. */
export interface LessonItem {
  title: string;
  href: string;
  /** What one knows afterwards, in one or two sentences. */
  summary?: string | undefined;
  /** For whom: "Pemilih pemula". */
  audience?: string | undefined;
  /** How long it takes, in minutes. */
  minutes?: number | undefined;
}

/** A group of lessons. */
export interface LessonGroup {
  /** What they have in common: "Sebelum hari pemungutan suara". */
  title?: string | undefined;
  lessons?: readonly LessonItem[] | undefined;
}

/** Content of `LessonListPage`. */
export interface LessonListPageContent extends PageContent {
  /** For whom the lessons are, and how to use them in a class. */
  body?: BodyContent | undefined;
  /** The lessons in the order in which they are best read. */
  groups?: readonly LessonGroup[] | undefined;
}
