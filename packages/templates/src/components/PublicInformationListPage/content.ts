import type { InformationCategory } from '@situs-kpu/standard';
import type { DocumentContent } from '../../page/fields.ts';
import type { ListQuery } from '../../page/query.ts';
import type { PageContent } from '../../page/types.ts';

/** A row of the list of public information: the columns of Model PPID-A. */
export interface PublicInformationContent {
  /** Name of the document. */
  name: string;
  /** What it says, in a sentence. */
  summary?: string | undefined;
  /** Unit that holds it. */
  unit?: string | undefined;
  /** Office that answers for its publication: the office held, not a private person. */
  official?: string | undefined;
  /** When and where it was published. */
  published?: string | undefined;
  /** How long it is kept. */
  retention?: string | undefined;
  /** Category, by which the list is filtered. */
  category?: InformationCategory | undefined;
  /** Where it can be read. */
  href?: string | undefined;
}

/** Content of `PublicInformationListPage`. */
export interface PublicInformationListPageContent extends PageContent {
  /** The whole list, or what the server has left of it. */
  items?: readonly PublicInformationContent[] | undefined;
  /** What the list was asked for: `kategori`, `unit`, `q`, as the address has them. */
  filter?: ListQuery | undefined;
  /**
   * Page that answers to the form of filters. Without it there is no form, for on a site of plain files nothing would
   * answer; the table can still be searched with script.
   */
  action?: string | undefined;
  /** The list as a file, the decision that sets it. */
  documents?: readonly DocumentContent[] | undefined;
}
