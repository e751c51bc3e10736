import type { LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A page that was found. */
export interface SearchHit {
  title: string;
  href: string;
  /** The words around what was found, as plain text. */
  excerpt?: string | undefined;
  /** Kind of page as people call it: "Berita", "Dokumen". */
  kind?: string | undefined;
  /** Day of publication. */
  date?: string | undefined;
}

/** A part of the site that can be searched alone. */
export interface SearchScopeContent {
  /** What is sent as `?di=…`; '' for all. */
  value: string;
  label: string;
}

/** Content of `SearchPage`: what a server found, or nothing where a script of the site searches. */
export interface SearchPageContent extends PageContent {
  /** Page that answers, which gets `?q=…`. @default the path of this page */
  action?: string | undefined;
  /** The words that were searched. */
  query?: string | undefined;
  results?: readonly SearchHit[] | undefined;
  /** Number of all results. @default those in `results` */
  total?: number | undefined;
  /** Page of the results that is shown, from 1. @default 1 */
  current?: number | undefined;
  /** Number of pages of results. @default 1 */
  pages?: number | undefined;
  scopes?: readonly SearchScopeContent[] | undefined;
  /** `value` of the part that is chosen. */
  scope?: string | undefined;
  /** Words that the browser proposes while one types, and that are linked when nothing was found. */
  suggestions?: readonly string[] | undefined;
  /** Where to look otherwise. @default the menu of the site */
  links?: readonly LinkContent[] | undefined;
}
