import type { Locale } from '../format.ts';

export interface HemicycleGroup {
  /** Stable identity across updates. */
  id: string;
  /** Name of the group. Shown whole, however long. */
  label: string;
  /** Seats. `null` where they are not known: that is not zero. */
  value: number | null;
  /** Short text in a square box before the name and beside the seats, such as a number on a form. */
  mark?: string | undefined;
  /** A remark under the name; for missing seats, the reason. */
  note?: string | undefined;
  /**
   * Shape of the seats, an index into `seatPatterns`. Keep it with the group, not with its place in the list.
   * @default a number in `mark` minus one, else the place in the list
   */
  pattern?: number | undefined;
  /** The figure as text, where another module already wrote it. @default `formatNumber(value)` */
  formatted?: string | undefined;
}

export interface HemicycleSpec {
  /** What is shown, where and when: "Kursi DPRD Kota Surakarta 2024–2029". */
  title: string;
  /** Head of the column of names. */
  labelHeader: string;
  /** Head of the column of seats. */
  valueHeader: string;
  /** Unit under the number in the middle, as in "45 kursi". */
  unit: string;
  /** All seats of the chamber. What the groups do not fill is drawn as open seats. @default the sum of the groups */
  size?: number | null | undefined;
  /** Name of the row of open seats. @default 'Belum terbagi' */
  rest?: string | undefined;
  /** Said instead of seats when there is no group. */
  empty?: string | undefined;
}

export interface HemicycleOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface HemicycleRow {
  /** Unique in the chart: a second row with the same id gets a suffix. */
  id: string;
  label: string;
  mark?: string;
  value: number | null;
  /** The only text of the figure, for eyes, ears and copies alike. */
  formatted: string;
  note?: string;
  /** Index into `seatPatterns`. */
  pattern: number;
  /** Path of the seats, one dot each; empty where nothing is drawn. */
  path: string;
  /** Where the mark stands beside its seats, and where a line from it to them ends; `null` without room or mark. */
  at: { x: number; y: number; line: string | null } | null;
}

/** What a model can say about its data. */
export const hemicycleFindingCodes = [
  'empty',
  'missing',
  'unreadable',
  'duplicate-id',
  'unnamed',
  'too-many',
  'over-size',
  'bad-size',
] as const;
export type HemicycleFindingCode = (typeof hemicycleFindingCodes)[number];

/** Something about the data that a person should know. `row` is the id of the row it is about. */
export interface HemicycleFinding {
  code: HemicycleFindingCode;
  row?: string;
}

export interface HemicycleModel {
  title: string;
  /** How many seats and groups, and in which order they stand. */
  description: string;
  /** Heads of the table. */
  columns: string[];
  rows: HemicycleRow[];
  /** Seats that belong to no group; `null` when there are none. */
  rest: HemicycleRow | null;
  total: { label: string; formatted: string; note?: string };
  /** Unit under the number in the middle. */
  unit: string;
  /** Size of the drawing, and of a seat, in units of its view box. `null` where nothing is drawn. */
  view: { width: number; height: number; dot: number; middle: number } | null;
  /** Stated instead of rows. */
  empty?: string;
  findings: HemicycleFinding[];
}
