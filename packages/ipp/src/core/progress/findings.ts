/** What a check of a progress file can find, and the words for it. A finding is shown; it never stops a page. */
import type { LocalText } from '../model.ts';

/** What the checks of a progress file can find. Stable codes; the texts are in the findings. */
export const progressFindingCodes = [
  'unknown_region',
  'duplicate_region',
  'duplicate_indicator',
  'other_instrument',
  'unknown_indicator',
  'counts_sum',
  'counts_differ',
  'state_differs',
  'conflict',
  'transition',
  'reason_missing',
  'order_of_time',
  'future',
  'unknown_category',
  'unknown_difficulty',
  'evidence_missing',
  'evidence_type',
  'evidence_size',
  'no_deadline',
  'extension_region',
  'extension_earlier',
] as const;
export type ProgressFindingCode = (typeof progressFindingCodes)[number];

export interface ProgressFinding {
  readonly code: ProgressFindingCode;
  /** `error`: a figure cannot be trusted. `warning`: look at it. */
  readonly severity: 'error' | 'warning';
  /** Code of the region; `null` for the file. */
  readonly region: string | null;
  /** Path of the place, e.g. `regions.3.summary`. */
  readonly path: string;
  /** What happened, why it matters, how to mend it. */
  readonly text: LocalText;
}
