import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** Content of `DocumentListPage`: books, plans, reports, budgets, regulations. */
export interface DocumentListPageContent extends PageContent {
  /** What these documents are, before the list. */
  body?: BodyContent | undefined;
  /** Documents in any order; the newest year stands first. Without `year` that of `date` counts. */
  documents?: readonly DocumentContent[] | undefined;
  /** Documents that should be here and are not, with the reason: "Laporan 2025: menunggu audit". */
  missing?: readonly string[] | undefined;
  /** Where else to look. */
  links?: readonly LinkContent[] | undefined;
}
