import type { LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** Pages that the standard does not know, under a heading of their own. */
export interface SiteMapGroup {
  heading: string;
  links: readonly LinkContent[];
}

/** Content of `SiteMapPage`. The pages of the standard come from the site itself. */
export interface SiteMapPageContent extends PageContent {
  /** Further pages: those of an event, of a microsite. */
  more?: readonly SiteMapGroup[] | undefined;
}
