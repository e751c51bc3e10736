import type { AreaState } from '../areas/types.ts';
import type { Tick } from '../axis.ts';
import type { Locale } from '../format.ts';
import type { ChartFinding, ReadValue, StateCount, ValueSort } from '../read.ts';
import type { Domain } from '../scale.ts';

/** The spread of a group of values behind a row. */
export interface DotRange {
  min: number;
  max: number;
  /** The middle of the group; drawn as a line. */
  median?: number | null | undefined;
}

export interface DotDatum {
  /** Stable identity across updates. */
  id: string;
  /** Name of the row. Shown whole, however long. */
  label: string;
  /** One figure per series, in the order of `spec.series`. `null` where there is none: it is not zero. */
  values: readonly (number | null)[];
  /** Why a figure is not there, one per series. @default 'no-data' where the figure is `null` */
  states?: readonly (AreaState | null | undefined)[] | undefined;
  /** Figures as text, where another module already wrote them. */
  formatted?: readonly (string | null | undefined)[] | undefined;
  /** The spread of a group; see `spec.range`. */
  range?: DotRange | null | undefined;
  /** A remark under the name. */
  note?: string | undefined;
}

/** A kind of mark: one column of the table. */
export interface DotSeries {
  /** Head of its column: "Surakarta". */
  label: string;
}

export interface DotSpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of names. */
  labelHeader: string;
  /** Kinds of marks, the most important first. Up to six have shapes of their own. */
  series: readonly DotSeries[];
  /** Unit of the figures in words: "persen". */
  unit: string;
  /** Head of the column of ranges, which says whose they are: "Rentang 35 kabupaten dan kota". Without it none is shown. */
  range?: string | undefined;
  /** Orders the rows by the figures of one series, counted from 0. @default as given */
  sort?: { series: number; order: ValueSort } | undefined;
  /** Ends of the axis. @default round values around all figures */
  domain?: readonly [number, number] | undefined;
  /** Digits after the mark. @default none where all figures are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number: "%". @default '' */
  suffix?: string | undefined;
  /** Said instead of rows when there is none. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface DotOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface DotMark extends ReadValue {
  /** Place along the axis in per cent; `null` for a state. */
  x: number | null;
  /** Index into `markShapes`. */
  shape: number;
  /** Row of marks within the row: marks that would cover each other stand in different ones. */
  lane: number;
}

export interface DotRow {
  /** Unique in the chart: a second row with the same id gets a suffix. */
  id: string;
  label: string;
  note?: string;
  /** One per series. */
  marks: DotMark[];
  /** Rows of marks. */
  lanes: number;
  /** In per cent of the axis, with the figures as text. */
  range?: { x: number; w: number; median: number | null; formatted: string; formattedMedian?: string };
}

/** What a model can say about its data. */
export const dotFindingCodes = [
  'empty',
  'no-series',
  'too-many',
  'duplicate-id',
  'unnamed',
  'missing',
  'unreadable',
  'extra-values',
  'bad-range',
  'outside-domain',
  'bad-domain',
  'bad-sort',
] as const;
export type DotFindingCode = (typeof dotFindingCodes)[number];
export type DotFinding = ChartFinding<DotFindingCode>;

export interface DotModel {
  title: string;
  /** Number of rows, unit, order, ends of the axis, and what the range is. */
  description: string;
  /** Heads of the table: name, one per series, range. */
  columns: string[];
  rows: DotRow[];
  domain: Domain;
  ticks: Tick[];
  states: StateCount[];
  /** Stated instead of rows. */
  empty?: string;
  findings: DotFinding[];
}
