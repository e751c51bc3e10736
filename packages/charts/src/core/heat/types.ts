import type { AreaScale, AreaTone } from '../areas/types.ts';
import type { Cells } from '../cells.ts';
import type { Locale } from '../format.ts';
import type { DataState } from '../states.ts';

export interface HeatColumn {
  /** Key of the column in the cells of each row. */
  id: string;
  /** Name of the column. */
  label: string;
  /** Name in the head of the table, where room is scarce; the whole one is told below. @default `label` */
  short?: string | undefined;
}

export interface HeatRow {
  /** Stable identity across updates. */
  id: string;
  /** Name of the row. Shown whole, however long. */
  label: string;
  /** Figures by the id of their column. One that is left out has no data. */
  cells: Cells;
  /** A remark under the name. */
  note?: string | undefined;
}

export interface HeatSpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of names. */
  labelHeader: string;
  /** Unit of the figures in words. */
  unit: string;
  /** Columns in their order. A key that only a row has becomes a column at the end. */
  columns: readonly HeatColumn[];
  /** How values become steps of one hue, over all cells. @default `{ kind: 'quantile' }` with five classes */
  scale?: AreaScale | undefined;
  /** Digits after the mark. @default none where all values are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number: "%". @default '' */
  suffix?: string | undefined;
  /** Said instead of cells when there is no row. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface HeatOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface HeatModelCell {
  value: number | null;
  /** The only text of the figure, for eyes, ears and copies alike. */
  formatted: string;
  /** `null` for a value. */
  state: DataState | null;
  /** Index into the classes of the legend; `null` for a state. */
  class: number | null;
  /** Step of the hue; 0 for a state. */
  tone: AreaTone;
  /** Number of its remark in `notes`, from 1. */
  note?: number;
}

export interface HeatModelRow {
  /** Unique in the chart: a second row with the same id gets a suffix. */
  id: string;
  label: string;
  note?: string;
  /** One per column, in their order. */
  cells: HeatModelCell[];
}

/** What a model can say about its data. */
export const heatFindingCodes = [
  'empty',
  'no-columns',
  'all-equal',
  'duplicate-id',
  'duplicate-column',
  'unknown-column',
  'unnamed',
  'unnamed-column',
  'missing',
  'unreadable',
  'bad-scale',
] as const;
export type HeatFindingCode = (typeof heatFindingCodes)[number];

/** Something about the data that a person should know, with the ids of the row and the column it is about. */
export interface HeatFinding {
  code: HeatFindingCode;
  row?: string;
  column?: string;
}

export interface HeatModel {
  title: string;
  /** Number of rows and columns, unit, kind of classes. */
  description: string;
  labelHeader: string;
  columns: { id: string; label: string; short: string }[];
  rows: HeatModelRow[];
  legend: {
    classes: { label: string; count: string; tone: AreaTone }[];
    states: { state: DataState; label: string; count: string }[];
  };
  /** Remarks on single cells, in the order of their numbers. */
  notes: string[];
  /** Stated instead of rows. */
  empty?: string;
  findings: HeatFinding[];
}
