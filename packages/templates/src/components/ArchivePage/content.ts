import type { BodyContent, LinkContent } from '../../page/fields.ts';
import type { NewsItemContent } from '../../page/news.ts';
import type { PagedContent } from '../../page/PagedList.tsx';
import type { PageContent } from '../../page/types.ts';

/** Content of `ArchivePage`. */
export interface ArchivePageContent extends PageContent, PagedContent {
  /** What the archive holds, and since when. */
  body?: BodyContent | undefined;
  /** Older pages in any order: title, address, day, kind. The newest year stands first. */
  items?: readonly Omit<NewsItemContent, 'image' | 'media' | 'author'>[] | undefined;
  /** Pages of other years, and the former site. */
  links?: readonly LinkContent[] | undefined;
}
