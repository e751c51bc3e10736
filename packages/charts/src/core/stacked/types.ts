import type { AreaTone } from '../areas/types.ts';
import type { Locale } from '../format.ts';
import type { DataState } from '../states.ts';

export interface StackedPart {
  /** Key of the part in the counts of each row. */
  id: string;
  /** Name of the state that its things are in. */
  label: string;
}

export interface StackedRow {
  /** Stable identity across updates. */
  id: string;
  /** Name of the row. Shown whole, however long. */
  label: string;
  /** How many things are in each state, whole and not below 0. One that is left out or `null` is not known: that is not zero. */
  counts: Readonly<Record<string, number | null | undefined>>;
  /** How many there are in all. @default the sum of the counts, where all are known */
  total?: number | null | undefined;
  /** A remark under the name. */
  note?: string | undefined;
}

export interface StackedSpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of names. */
  labelHeader: string;
  /** Head of the column of bars and counts. */
  valueHeader: string;
  /** Unit of the counts: what is counted. */
  unit: string;
  /** States in their order, the farthest first; at most seven. It has the strongest step of the hue. */
  parts: readonly StackedPart[];
  /**
   * `share`: each bar is as long as the others and is the whole of its row. `count`: a longer bar is more things.
   * @default 'share'
   */
  length?: 'share' | 'count' | undefined;
  /** Said instead of bars when there is no row. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface StackedOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface StackedSegment {
  /** Index into `parts` of the model; -1 for what belongs to none. */
  part: number;
  /** Begin and width in hundredths of the place of the bar. */
  x: number;
  w: number;
  /** Step of the hue; 0 for what belongs to no part. */
  tone: AreaTone;
}

export interface StackedCount {
  label: string;
  tone: AreaTone;
  value: number | null;
  /** The only text of the count, for eyes, ears and copies alike. */
  formatted: string;
  state: DataState | null;
}

export interface StackedModelRow {
  /** Unique in the chart: a second row with the same id gets a suffix. */
  id: string;
  label: string;
  note?: string;
  /** One per part, in their order. */
  counts: StackedCount[];
  /** The whole; `null` where it is not known. */
  total: number | null;
  /** "dari 40 berkas". */
  formattedTotal: string;
  segments: StackedSegment[];
  /** Where the whole ends in a bar that goes beyond it. */
  limit: number | null;
  /** What does not add up, in words. */
  problem?: string;
}

/** What a model can say about its data. */
export const stackedFindingCodes = [
  'empty',
  'no-parts',
  'too-many-parts',
  'duplicate-id',
  'duplicate-column',
  'unknown-column',
  'unnamed',
  'unnamed-column',
  'missing',
  'unreadable',
  'no-total',
  'bad-total',
  'sum-below-total',
  'sum-above-total',
] as const;
export type StackedFindingCode = (typeof stackedFindingCodes)[number];

/** Something about the data that a person should know, with the ids of the row and the part it is about. */
export interface StackedFinding {
  code: StackedFindingCode;
  row?: string;
  column?: string;
}

export interface StackedModel {
  title: string;
  /** Number of rows, what is counted, and what a length is. */
  description: string;
  columns: [string, string];
  parts: { id: string; label: string; tone: AreaTone }[];
  rows: StackedModelRow[];
  /** Whether some bar has a piece that belongs to no part, so that the legend explains it. */
  rest: boolean;
  /** Stated instead of rows. */
  empty?: string;
  findings: StackedFinding[];
}
