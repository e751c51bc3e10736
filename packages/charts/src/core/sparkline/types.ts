import type { AreaState } from '../areas/types.ts';
import type { Locale } from '../format.ts';
import type { ChartFinding } from '../read.ts';

export interface SparkDatum {
  /** When, or at which step: "2019". */
  label: string;
  /** The figure. `null` where there is none: the line has a gap there. */
  value: number | null;
  /** Why there is no figure. A value beside it is not drawn. @default 'no-data' where `value` is `null` */
  state?: AreaState | undefined;
  /** The figure as text, where another module already wrote it. @default `formatNumber(value)` and `spec.suffix` */
  formatted?: string | undefined;
}

export interface SparkSpec {
  /** What the course is of: begins the sentence for ears. "Angka harapan hidup di Kota Surakarta". */
  label: string;
  /** Unit of the figures in words. */
  unit: string;
  /** Ends of the scale from bottom to top, so that several lines in one table can be compared. @default the smallest and the largest figure */
  domain?: readonly [number, number] | undefined;
  /** Digits after the mark. @default none where all figures are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number: "%". @default '' */
  suffix?: string | undefined;
}

export interface SparkOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

/** What a model can say about its data. */
export const sparkFindingCodes = [
  'empty',
  'single',
  'missing',
  'unreadable',
  'outside-domain',
  'bad-domain',
] as const;
export type SparkFindingCode = (typeof sparkFindingCodes)[number];
/** `row` is the place of the datum, counted from 0. */
export type SparkFinding = ChartFinding<SparkFindingCode>;

export interface SparkModel {
  /** The course in one sentence: first, last, smallest and largest figure, and how many are missing. */
  description: string;
  /** Line through the known figures, with a gap where one is missing; in a drawing of 100 by 20. */
  path: string;
  /** Figures without a neighbour: dots, as strokes of no length. */
  dots: string;
  /** The last known figure; `null` without any. */
  last: { x: number; y: number; formatted: string } | null;
  /** Shown instead of a line where no figure is known. */
  empty?: string;
  findings: SparkFinding[];
}
