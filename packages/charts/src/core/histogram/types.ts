import type { Tick } from '../axis.ts';
import type { Locale } from '../format.ts';
import type { ChartFinding, StateCount } from '../read.ts';
import type { Domain } from '../scale.ts';
import type { CutLine, PlacedLine } from '../strip/types.ts';

/** How a scale is cut into classes. */
export type HistogramBins =
  /** Classes of one round width, at most so many. */
  | {
      kind: 'round' /** @default the rule of Sturges: one more than the times the number of values can be halved */;
      most?: number | undefined;
    }
  /** Limits that are laid down elsewhere, ascending, the two ends among them. */
  | {
      kind: 'cuts';
      cuts: readonly number[];
      /** Which class a value on an inner limit belongs to: the one above it (`lower`: its lower limit is included) or below. Both ends of the scale are included. */
      includes: 'lower' | 'upper';
    };

export interface HistogramSpec {
  /** What is shown, where and when. */
  title: string;
  /** What the values are, over the column of classes: "Persen penduduk". */
  valueHeader: string;
  /** What is counted, over the column of counts: "Jumlah kabupaten/kota". */
  countHeader: string;
  /** Unit of the values in words. */
  unit: string;
  /** @default `{ kind: 'round' }` */
  bins?: HistogramBins | undefined;
  /** Lines across the bars, such as a limit or a mean; up to four. */
  lines?: readonly CutLine[] | undefined;
  /** Digits after the mark. @default none where all figures are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number: "%". @default '' */
  suffix?: string | undefined;
  /** Said instead of a drawing when there is no row. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface HistogramOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface HistogramBin {
  /** The limits in words: which side a value on them belongs to is said, never left to a sign. */
  label: string;
  count: number;
  formatted: string;
  /** In per cent of the drawing, and in pixels from the top. */
  x: number;
  w: number;
  y: number;
  h: number;
}

/** What a model can say about its data. */
export const histogramFindingCodes = [
  'empty',
  'all-equal',
  'duplicate-id',
  'unnamed',
  'missing',
  'unreadable',
  'uneven',
  'outside-cuts',
  'bad-bins',
  'bad-line',
] as const;
export type HistogramFindingCode = (typeof histogramFindingCodes)[number];
export type HistogramFinding = ChartFinding<HistogramFindingCode>;

export interface HistogramModel {
  title: string;
  /** How many values there are, the unit, the classes, and how many values lie in none. */
  description: string;
  /** Heads of the table. */
  columns: [string, string];
  bins: HistogramBin[];
  /** Values below and above all classes: they have rows of their own, and no bar. */
  outside: { label: string; count: number; formatted: string }[];
  domain: Domain;
  ticks: Tick[];
  lines: PlacedLine[];
  /** Height of the bars, in pixels; 0 where nothing can be drawn. */
  height: number;
  states: StateCount[];
  /** Stated instead of rows. */
  empty?: string;
  findings: HistogramFinding[];
}
