import type { FormContent, ReceivedContent } from '../../page/contentForm.ts';
import type { DocumentContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** Content of `RequestPage`. Fields, terms and cost come from the standard. */
export interface RequestPageContent extends PageContent {
  /** The form: its address, and after an answer of the server what was typed and what is wrong. */
  form?: FormContent | undefined;
  /** The request was taken: the page shows this instead of the form. */
  received?: ReceivedContent | undefined;
  /** Address of the office's e-PPID. @default the one of the site, if it has one */
  eppid?: string | undefined;
  /** The form on paper. */
  documents?: readonly DocumentContent[] | undefined;
}
