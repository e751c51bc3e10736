import type { Cells, ReadCell } from '../cells.ts';
import type { Locale } from '../format.ts';
import type { DataState } from '../states.ts';

export interface MultiplesItem {
  /** Key of the item in the cells of each panel. */
  id: string;
  label: string;
  /** One to four characters beside its line in each panel. @default its number */
  short?: string | undefined;
}

export interface MultiplesPanel {
  /** Stable identity across updates. */
  id: string;
  /** Name of the panel. Shown whole, however long. */
  label: string;
  /** Figures by the id of their item. One that is left out has no data. */
  cells: Cells;
  /** A remark in the table. */
  note?: string | undefined;
}

/** How a figure is drawn: as a dot on its line, or as a bar from zero. */
export const multiplesMarks = ['dot', 'bar'] as const;
export type MultiplesMark = (typeof multiplesMarks)[number];

export interface MultiplesSpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of names in the table. */
  labelHeader: string;
  /** Unit of the figures in words. */
  unit: string;
  /** The lines of each panel, in their order. */
  items: readonly MultiplesItem[];
  /** @default 'dot' */
  mark?: MultiplesMark | undefined;
  /** Values at the two ends of the axis, one for all panels. @default round ends around all values; bars begin at zero */
  domain?: readonly [number, number] | undefined;
  /** A value per item to compare with, drawn as a short line in each panel. */
  reference?: { label: string; cells: Cells } | undefined;
  /** Digits after the mark. @default none where all values are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number: "%". @default '' */
  suffix?: string | undefined;
  /** Said instead of panels when there is none. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface MultiplesOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface MultiplesCell extends ReadCell {
  /** Place on the axis in hundredths; `null` for a state. */
  x: number | null;
  /** The value lies outside the axis and is drawn at its end. */
  beyond: boolean;
}

export interface MultiplesModelPanel {
  /** Unique in the chart: a second panel with the same id gets a suffix. */
  id: string;
  label: string;
  note?: string;
  /** One per item, in their order. */
  cells: MultiplesCell[];
}

/** What a model can say about its data. */
export const multiplesFindingCodes = [
  'empty',
  'no-items',
  'all-equal',
  'duplicate-id',
  'duplicate-column',
  'unknown-column',
  'unnamed',
  'unnamed-column',
  'missing',
  'unreadable',
  'beyond-domain',
  'bad-domain',
] as const;
export type MultiplesFindingCode = (typeof multiplesFindingCodes)[number];

/** Something about the data that a person should know, with the ids of the panel and the item it is about. */
export interface MultiplesFinding {
  code: MultiplesFindingCode;
  row?: string;
  column?: string;
}

export interface MultiplesModel {
  title: string;
  /** Number of panels and lines, unit, and the axis they share. */
  description: string;
  labelHeader: string;
  mark: MultiplesMark;
  items: { id: string; label: string; short: string }[];
  panels: MultiplesModelPanel[];
  /** Place of zero on the axis in hundredths, where bars begin. */
  zero: number;
  domain: [string, string];
  reference: { label: string; cells: MultiplesCell[] } | null;
  /** States that some figure is in, for the key. */
  states: { state: DataState; label: string }[];
  /** Stated instead of panels. */
  empty?: string;
  findings: MultiplesFinding[];
}
