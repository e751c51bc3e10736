import type { AreaTone } from '../areas/types.ts';
import type { Locale } from '../format.ts';

export interface CategoryDatum {
  /** Stable identity across updates. */
  id: string;
  /** Name of the class. */
  label: string;
  /** How many belong to it, whole and not below 0. `null` is not known: that is not zero. */
  value: number | null;
  /** A remark under the name; for a count that is missing, the reason. */
  note?: string | undefined;
}

export interface CategorySpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of names. */
  labelHeader: string;
  /** Head of the column of counts. */
  valueHeader: string;
  /** What is counted: "kabupaten dan kota". */
  unit: string;
  /** How many there are in all, where that is known by itself. @default the sum, where every class is known */
  total?: number | null | undefined;
  /** Digits after the mark of a share. Shares are rounded so that they sum to 100 (largest remainders). @default 1 */
  decimals?: number | undefined;
  /** Name of the row of those that belong to no class. @default 'Tidak tercatat' */
  rest?: string | undefined;
  /** Said instead of a bar when there is no class. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface CategoryOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface CategoryRow {
  /** Unique in the chart: a second class with the same id gets a suffix. */
  id: string;
  label: string;
  value: number | null;
  /** The only text of the count, for eyes, ears and copies alike. */
  formatted: string;
  /** "87,8%", or "–" where there is no share. */
  formattedShare: string;
  note?: string;
  /** Step of the hue; 0 for what belongs to no class. */
  tone: AreaTone;
  /** Begin and width in hundredths of the bar; `null` where there is nothing to draw. */
  segment: { x: number; w: number; label: string | null } | null;
}

/** What a model can say about its data. */
export const categoryFindingCodes = [
  'empty',
  'all-zero',
  'too-many-classes',
  'duplicate-id',
  'unnamed',
  'missing',
  'unreadable',
  'bad-total',
  'sum-below-total',
  'sum-above-total',
] as const;
export type CategoryFindingCode = (typeof categoryFindingCodes)[number];

/** Something about the data that a person should know. `row` is the id it is about. */
export interface CategoryFinding {
  code: CategoryFindingCode;
  row?: string;
}

export interface CategoryModel {
  title: string;
  /** Number of classes, what is counted, and what shares are of. */
  description: string;
  columns: [string, string, string];
  rows: CategoryRow[];
  /** Those that belong to no class; `null` when there are none. */
  rest: CategoryRow | null;
  total: { label: string; formatted: string; formattedShare: string; note?: string };
  /** Where the whole ends in a bar that goes beyond it. */
  limit: number | null;
  /** Stated instead of rows. */
  empty?: string;
  findings: CategoryFinding[];
}
