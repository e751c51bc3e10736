/** What a check or an adapter found, in a form that a table can mark and a person can act on. */
import type { LocalText } from './model.ts';

/** How bad a finding is: `error` withholds the sentences. */
export const findingSeverities = ['error', 'warning', 'info'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** What a check can find, by code. */
export const findingCodes = [
  'options_sum',
  'total_sum',
  'over_total',
  'child_sum',
  'child_unknown_option',
  'child_missing',
  'count_missing',
  'not_a_count',
  'too_large',
  'duplicate_option',
  'duplicate_area',
  'no_options',
  'blank_column',
  'figures_before_count',
  'over_voters',
  'turnout_over_dpt',
  'dpt_zero',
  'progress_over_total',
  'progress_incomplete',
  'votes_without_progress',
  'progress_without_votes',
  'before_voting_day',
  'time_missing',
  'unreadable',
  'unknown_candidate',
  'progress_differs',
  'wrong_mode',
  'psu_label',
  'wrong_area',
  'source_differs',
  'status_contradicts',
  'zero_votes',
  'recap_incomplete',
  'party_sum',
  'people_sum',
  'voted_sum',
  'contest_changed',
  'area_changed',
  'sample_changed',
  'options_changed',
  'option_renamed',
  'older',
  'status_not_allowed',
  'status_skipped',
  'status_back',
  'corrections_dropped',
  'former_dropped',
  'elected_changed',
  'new_ruling',
  'ruling_changed',
  'corrected',
  'count_fell',
  'count_vanished',
  'closed_changed',
  'recap_differs',
  'denominator_moved',
  'correction_differs',
  'former_missing',
  'disqualified_votes',
  'elected_early',
  'elected_unknown',
  'elected_undocumented',
  'elected_many',
  'elected_fewer_votes',
  'former_sum',
  'source_index',
  'correction_stale',
  'correction_path',
  'noken',
  'abroad',
  'label_differs',
  'over_list',
  'repeat_without_former',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  /** Stable code. */
  code: FindingCode;
  /** `error` withholds the sentence; `warning` needs an explanation beside the figure; `info` is a note. */
  severity: FindingSeverity;
  /** Paths of the lines concerned, e.g. `children.2.options.0.votes`. */
  paths: readonly string[];
  /** Figure that the other lines lead to, where the check compares two. */
  expected: string | null;
  /** Figure that stands there. */
  actual: string | null;
  /** What is wrong and how to put it right. */
  text: LocalText;
}

/** A finding with its message. */
export function finding(
  code: FindingCode,
  severity: FindingSeverity,
  paths: readonly string[],
  expected: bigint | number | string | null,
  actual: bigint | number | string | null,
  text: LocalText,
): Finding {
  const plain = (value: bigint | number | string | null) => (value === null ? null : String(value));
  return { code, severity, paths, expected: plain(expected), actual: plain(actual), text };
}
