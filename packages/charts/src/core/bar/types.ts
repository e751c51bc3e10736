import type { Locale } from '../format.ts';

export interface BarDatum {
  /** Stable identity across updates. */
  id: string;
  /** Name of what the bar stands for. Shown whole, however long. */
  label: string;
  /** The figure. `null` where there is none yet: it is not zero. */
  value: number | null;
  /** Short text in a square box before the label, such as a number on a form. */
  mark?: string | undefined;
  /** A remark under the label; for a missing value, the reason. */
  note?: string | undefined;
  /**
   * Texture of the bar, an index into `barPatterns`. Keep it with the thing, not with the place in the list.
   * @default a number in `mark` minus one, or 0 (filled) without a mark
   */
  pattern?: number | undefined;
  /** The figure as text, where another module already wrote it. @default `formatNumber(value)` */
  formatted?: string | undefined;
  /** The share as text, where another module already rounded it. */
  formattedShare?: string | undefined;
}

/** Orders by value; without one the order given is kept. */
export const barSorts = ['descending', 'ascending'] as const;
export type BarSort = (typeof barSorts)[number];

export interface BarSpec {
  /** What is shown, where and when. Best as a statement: "Banjarsari punya TPS terbanyak". */
  title: string;
  /** Head of the column of labels: "Kecamatan". */
  labelHeader: string;
  /** Head of the column of figures: "Jumlah TPS". */
  valueHeader: string;
  /** Unit of the figures, as in "493 TPS". */
  unit: string;
  /** Order by value; the sentence under the title then says so. @default as given */
  sort?: BarSort | undefined;
  /** `extremes` names the smallest and the largest bar in the sentence. @default 'neutral' */
  describe?: 'neutral' | 'extremes' | undefined;
  /**
   * The value at the far end of the plot. `total`: the denominator of the shares, with a visible track.
   * A threshold beyond it moves the end out.
   * @default 'max'
   */
  domain?: 'max' | 'total' | number | undefined;
  /** Digits after the mark. @default none for whole numbers, else up to 2 */
  decimals?: number | undefined;
  /** Adds a column of shares. The sentence under the title names their denominator. */
  share?:
    | {
        /** The denominator in words: "1.773 TPS". */
        label: string;
        /** The denominator. @default the sum of the values */
        of?: number | undefined;
        /** @default 2 */
        decimals?: number | undefined;
      }
    | undefined;
  /** Adds a last row with the sum. */
  total?:
    | {
        /** @default 'Jumlah' */
        label?: string | undefined;
        /** A total from the source; it is shown as given, also where it is not the sum of the bars. */
        value?: number | undefined;
      }
    | undefined;
  /** A line across the bars, explained under the table. In the unit of the values. */
  threshold?: { value: number; label: string } | undefined;
  /** Said instead of bars when there is no row. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface BarOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface BarRow {
  /** Unique in the chart: a second row with the same id gets a suffix. */
  id: string;
  label: string;
  mark?: string;
  value: number | null;
  /** The only text of the figure, for eyes, ears and copies alike. */
  formatted: string;
  /** Per cent of the denominator. */
  share?: number;
  formattedShare?: string;
  /** In per cent of the plot. `null` where nothing can be drawn. */
  bar: { x: number; w: number } | null;
  pattern: number;
  note?: string;
}

/** What a model can say about its data. */
export const barFindingCodes = [
  'empty',
  'single',
  'all-zero',
  'duplicate-id',
  'unnamed',
  'missing',
  'unreadable',
  'negative',
  'inexact',
  'beyond-domain',
  'total-differs',
  'bad-threshold',
  'bad-denominator',
] as const;
export type BarFindingCode = (typeof barFindingCodes)[number];

/** Something about the data that a person should know. `row` is the id of the row it is about. */
export interface BarFinding {
  code: BarFindingCode;
  row?: string;
}

export interface BarModel {
  title: string;
  /** What the bars are: their number, unit and order, and the denominator of shares. */
  description: string;
  /** Heads of the table: label, value and, with shares, share. */
  columns: string[];
  rows: BarRow[];
  /** Values at the two ends of the plot. */
  domain: [number, number];
  /** Whether the far end means a whole, so that the unfilled part is worth showing. */
  track: boolean;
  /** Whether any row has a mark. */
  marked: boolean;
  /** Characters of the longest drawn figure: room beside the bars. */
  digits: number;
  total?: { label: string; formatted: string; formattedShare?: string; note?: string };
  threshold?: { x: number; label: string; formatted: string };
  /** Stated instead of rows. */
  empty?: string;
  findings: BarFinding[];
}
