/** What a check of scores found, in a form that a table can mark and a person can act on. */
import type { LocalText } from './model.ts';

/** How bad a finding is: `error` withholds the row it is about, or all rows where it is about the whole file. */
export const ippSeverities = ['error', 'warning', 'info'] as const;
export type IppSeverity = (typeof ippSeverities)[number];

/** What a check can find, by code. */
export const ippFindingCodes = [
  'wrong_instrument',
  'unknown_region',
  'wrong_level',
  'level_not_measured',
  'duplicate_region',
  'not_a_number',
  'out_of_scale',
  'reason_missing',
  'reason_with_score',
  'not_covered',
  'unknown_band',
  'band_mismatch',
  'index_mismatch',
  'mean_mismatch',
  'unknown_dimension',
  'source_missing',
  'counts_total',
  'counts_too_few',
  'counts_bad',
  'context_bad',
] as const;
export type IppFindingCode = (typeof ippFindingCodes)[number];

export interface IppFinding {
  /** Stable code. */
  code: IppFindingCode;
  severity: IppSeverity;
  /** Path of what it is about, e.g. `rows.3.index`. */
  path: string;
  /** Index of the row in `rows`; `null` for what is not about one row. */
  row: number | null;
  /** What the other figures lead to, where two are compared. */
  expected: string | null;
  /** What stands there. */
  actual: string | null;
  /** What is wrong, why it matters and how to put it right. */
  text: LocalText;
}
