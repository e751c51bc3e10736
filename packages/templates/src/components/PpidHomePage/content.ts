import type { BodyContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** Content of `PpidHomePage`. Categories, terms, cost and regulations come from the standard. */
export interface PpidHomePageContent extends PageContent {
  /** The service pledge (maklumat), as the office has signed it. */
  pledge?: BodyContent | undefined;
  /** Address of the office's e-PPID. @default the one of the site, if it has one */
  eppid?: string | undefined;
  /** Further services of the PPID. */
  links?: readonly LinkContent[] | undefined;
}
