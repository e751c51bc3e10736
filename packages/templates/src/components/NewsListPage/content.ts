import type { LinkContent } from '../../page/fields.ts';
import type { FeedContent, NewsItemContent } from '../../page/news.ts';
import type { PagedContent } from '../../page/PagedList.tsx';
import type { PageContent } from '../../page/types.ts';

/** Content of `NewsListPage`: news, press releases, outreach, opinion, general, KPU in the news. */
export interface NewsListPageContent extends PageContent, PagedContent {
  /** The items of this page; they are shown the newest first. */
  items?: readonly NewsItemContent[] | undefined;
  /** The time that this page shows, as people say it: "November 2026". */
  period?: string | undefined;
  /** Other months and years, as people say them: "Oktober 2026", "2025". */
  periods?: readonly LinkContent[] | undefined;
  feeds?: FeedContent | undefined;
}
