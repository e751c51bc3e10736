import type { DocumentContent } from '../../page/fields.ts';
import type { ArticleContent } from '../../page/news.ts';

/** A time limit. */
export interface DeadlineContent {
  /** What ends: "Penerimaan berkas pendaftaran". */
  label?: string | undefined;
  /** A day, which counts to its end, or an instant with offset. */
  date: string;
  /** The limit before it was extended. */
  extendedFrom?: string | undefined;
  /** It is over for good. */
  done?: boolean | undefined;
}

/** Content of `AnnouncementPage`. */
export interface AnnouncementPageContent extends ArticleContent {
  /** Number of the announcement, as the office writes it. */
  number?: string | undefined;
  /** Its time limits in any order; the page shows the earliest first. An announcement may have none. */
  deadlines?: readonly DeadlineContent[] | undefined;
  attachments?: readonly DocumentContent[] | undefined;
  /** The present, as an instant with offset. Without it nothing is claimed about what is open. */
  now?: string | undefined;
}
