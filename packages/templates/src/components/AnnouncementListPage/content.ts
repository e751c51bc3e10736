import type { FeedContent } from '../../page/news.ts';
import type { PagedContent } from '../../page/PagedList.tsx';
import type { PageContent } from '../../page/types.ts';

/** An announcement in a list. */
export interface AnnouncementItem {
  title: string;
  href: string;
  /** Day of publication, or instant with offset. */
  published?: string | undefined;
  /** Number, as the office writes it. */
  number?: string | undefined;
  summary?: string | undefined;
  /** Its time limit: a day, which counts to its end, or an instant with offset. */
  deadline?: string | undefined;
  /** The limit before it was extended. */
  extendedFrom?: string | undefined;
  /** It was closed before its limit, or is over for good. */
  closed?: boolean | undefined;
}

/** Content of `AnnouncementListPage`. */
export interface AnnouncementListPageContent extends PageContent, PagedContent {
  items?: readonly AnnouncementItem[] | undefined;
  /**
   * The present, as an instant with offset: what is open then stands first, the nearest limit before the others.
   * Without it nothing is claimed, and the newest stands first.
   */
  now?: string | undefined;
  feeds?: FeedContent | undefined;
}
