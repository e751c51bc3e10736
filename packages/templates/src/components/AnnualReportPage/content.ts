import type { DocumentContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** Why requests were refused, and how often. */
export interface RefusalContent {
  reason: string;
  count?: number | undefined;
}

/** The report of one year: the four parts of UU 14/2008 Pasal 12 (S69). */
export interface ServiceReportContent {
  year: number;
  /** Requests that were received. */
  requests?: number | undefined;
  /** Time that was needed, on average, in working days. */
  days?: number | undefined;
  /** Requests that were granted, in full or in part. */
  granted?: number | undefined;
  /** Requests that were refused. */
  refused?: number | undefined;
  /** Why. Needed where requests were refused. */
  reasons?: readonly RefusalContent[] | undefined;
  /** When the figures were true: a day. */
  asOf?: string | undefined;
  /** Who says so: the report and its number. */
  source?: string | undefined;
  /** Where it can be checked. */
  sourceHref?: string | undefined;
  documents?: readonly DocumentContent[] | undefined;
}

/** Content of `AnnualReportPage`. */
export interface AnnualReportPageContent extends PageContent {
  /** Reports by year, in any order. */
  reports?: readonly ServiceReportContent[] | undefined;
}
