import type { LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** Content of `ErrorPage`. All of it may be left out: the page has its own words for each kind of error. */
export interface ErrorPageContent extends PageContent {
  /** What happened and why, instead of the words of the page. */
  message?: string | undefined;
  /** Maintenance: when the site is back, an instant with offset or a day. */
  until?: string | undefined;
  /** Number of the incident, for who is asked: no address and nothing of the visitor. */
  reference?: string | undefined;
  /** Pages that may be what was looked for. @default the menu of the site */
  links?: readonly LinkContent[] | undefined;
}
