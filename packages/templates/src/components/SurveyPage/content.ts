import type { DocumentContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** The result of one survey of satisfaction (SKM). */
export interface SurveyResultContent {
  /** When people were asked: "Semester I 2026". */
  period: string;
  /** The index. */
  index?: number | undefined;
  /** Highest value that the index can have. @default 100 */
  scale?: number | undefined;
  /** Grade as the report names it: "Baik". It is never worked out here. */
  grade?: string | undefined;
  /** Number of people who answered. */
  respondents?: number | undefined;
  /** When the figures were true: a day. */
  asOf?: string | undefined;
  /** Who says so: the report and its number. */
  source?: string | undefined;
  sourceHref?: string | undefined;
  documents?: readonly DocumentContent[] | undefined;
}

/** Content of `SurveyPage`. */
export interface SurveyPageContent extends PageContent {
  /** Results, the last one first. */
  results?: readonly SurveyResultContent[] | undefined;
  /** Where people take part. */
  survey?: string | undefined;
  /** Until when: a day. */
  until?: string | undefined;
  /** What the office does with the results. */
  followUp?: readonly string[] | undefined;
}
