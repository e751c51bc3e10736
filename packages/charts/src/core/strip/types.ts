import type { AreaState } from '../areas/types.ts';
import type { Tick } from '../axis.ts';
import type { Locale } from '../format.ts';
import type { ChartFinding, ReadValue, StateCount, ValueSort } from '../read.ts';
import type { Anchor } from '../room.ts';
import type { Domain } from '../scale.ts';

/** One thing with one figure. */
export interface PointDatum {
  /** Stable identity across updates. */
  id: string;
  /** Name. Shown whole in the table, however long. */
  label: string;
  /** The figure. `null` where there is none: it is not zero. */
  value: number | null;
  /** Why there is no figure. A value beside it is not drawn. @default 'no-data' where `value` is `null` */
  state?: AreaState | undefined;
  /** Name for the drawing, where room is scarce. @default `label` */
  short?: string | undefined;
  /** A remark beside the figure; for a state, the reason. */
  note?: string | undefined;
  /** The figure as text, where another module already wrote it. @default `formatNumber(value)` and `spec.suffix` */
  formatted?: string | undefined;
}

/** A line across the drawing that is laid down elsewhere. */
export interface CutLine {
  /** Where it stands, in the unit of the values. */
  at: number;
  /** What it is: "Batas bawah kelas tinggi". */
  label: string;
}

/** A line as drawn. */
export interface PlacedLine {
  x: number;
  label: string;
  /** Its figure. */
  formatted: string;
  /** Lines are told apart by their dashes as well as by their figures. */
  dash: string;
}

export interface StripSpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of names. */
  labelHeader: string;
  /** Head of the column of figures. */
  valueHeader: string;
  /** Unit of the figures in words. */
  unit: string;
  /** Ids of the things that the page is about: large, with their names. The first few of them are named. */
  highlight?: readonly string[] | undefined;
  /** Lines across the dots, such as the limits of classes; up to four. */
  lines?: readonly CutLine[] | undefined;
  /** Order of the rows of the table. @default as given */
  sort?: ValueSort | undefined;
  /** Ends of the axis. @default round values around all figures and lines */
  domain?: readonly [number, number] | undefined;
  /** Digits after the mark. @default none where all figures are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number: "%". @default '' */
  suffix?: string | undefined;
  /** Said instead of a drawing when there is no row. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface StripOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface StripRow extends ReadValue {
  /** Unique in the chart: a second row with the same id gets a suffix. */
  id: string;
  label: string;
  note?: string;
}

/** A dot with a name. */
export interface StripName {
  x: number;
  y: number;
  /** Place of the text. */
  textY: number;
  text: string;
  anchor: Anchor;
  /** Index into `rows`. */
  row: number;
}

/** What a model can say about its data. */
export const stripFindingCodes = [
  'empty',
  'all-equal',
  'too-many',
  'duplicate-id',
  'unnamed',
  'missing',
  'unreadable',
  'unknown-highlight',
  'bad-line',
  'outside-domain',
  'bad-domain',
] as const;
export type StripFindingCode = (typeof stripFindingCodes)[number];
export type StripFinding = ChartFinding<StripFindingCode>;

export interface StripModel {
  title: string;
  /** How many there are, the unit, the smallest, middle and largest figure. */
  description: string;
  /** Heads of the table. */
  columns: [string, string];
  rows: StripRow[];
  domain: Domain;
  ticks: Tick[];
  lines: PlacedLine[];
  /** The other dots: strokes of no length, 1000 units wide whatever the width of the page. */
  path: string;
  /** Size of a dot, in pixels. */
  dot: number;
  names: StripName[];
  /** Height of the dots and of the names above them, in pixels; 0 where nothing can be drawn. */
  height: number;
  states: StateCount[];
  /** Stated instead of rows. */
  empty?: string;
  findings: StripFinding[];
}
