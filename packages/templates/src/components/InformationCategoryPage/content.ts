import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** What the office has of one item of the law. */
export interface CategoryItemContent {
  /**
   * Id of the item in the standard: `profil`, `keuangan`. For `berkala` also those of election information. An id that
   * is not known there needs a `title`, and stands at the end.
   */
  id: string;
  /** Name, for information that the list of the law does not have. */
  title?: string | undefined;
  /** What can be found, in a sentence or more. */
  body?: BodyContent | undefined;
  documents?: readonly DocumentContent[] | undefined;
  /** Pages and sites where it can be read. */
  links?: readonly LinkContent[] | undefined;
  /** Why there is none: "Tidak ada perjanjian dengan pihak ketiga pada 2026." */
  none?: string | undefined;
}

/** Content of `InformationCategoryPage`: regular, available at any time, exempt. The items come from the standard. */
export interface InformationCategoryPageContent extends PageContent {
  items?: readonly CategoryItemContent[] | undefined;
  /** Documents about the whole category, such as the decision that sets the list. */
  documents?: readonly DocumentContent[] | undefined;
}
