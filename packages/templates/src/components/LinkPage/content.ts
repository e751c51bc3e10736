import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** Content of `LinkPage`: what is done on other sites, and what it is for. */
export interface LinkPageContent extends PageContent {
  /** What can be found there. */
  body?: BodyContent | undefined;
  /** Links; `note` says what each is for. On `pengadaan` those to SiRUP and to the LPSE are looked for by their host. */
  links?: readonly LinkContent[] | undefined;
  documents?: readonly DocumentContent[] | undefined;
}
