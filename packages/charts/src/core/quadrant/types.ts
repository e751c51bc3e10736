import type { AreaState } from '../areas/types.ts';
import type { Tick } from '../axis.ts';
import type { Locale } from '../format.ts';
import type { ChartFinding, ReadValue, StateCount } from '../read.ts';
import type { Anchor } from '../room.ts';
import type { Domain } from '../scale.ts';

export interface QuadrantDatum {
  /** Stable identity across updates. */
  id: string;
  /** Name. Shown whole in the table, however long. */
  label: string;
  /** The two figures. `null` where there is none: it is not zero. */
  x: number | null;
  y: number | null;
  /** Why a figure is not there. @default 'no-data' where it is `null` */
  xState?: AreaState | undefined;
  yState?: AreaState | undefined;
  /** The figures as text, where another module already wrote them. */
  formattedX?: string | undefined;
  formattedY?: string | undefined;
  /** Name for the drawing, where room is scarce. @default `label` */
  short?: string | undefined;
  /** A remark under the name. */
  note?: string | undefined;
}

/** One of the two axes. */
export interface QuadrantAxis {
  /** What is measured; stands at the axis and over its column. */
  label: string;
  /** Unit of the figures in words. */
  unit: string;
  /** Ends of the axis. @default round values around all figures */
  domain?: readonly [number, number] | undefined;
  /** The dividing line: a figure laid down elsewhere, or the median of all that are drawn. @default 'median' */
  divide?: number | 'median' | undefined;
  /** Digits after the mark. @default none where all figures are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number: "%". @default '' */
  suffix?: string | undefined;
}

/** The four fields: low and high on x, then on y. */
export const quadrantFields = ['low-low', 'high-low', 'low-high', 'high-high'] as const;
export type QuadrantField = (typeof quadrantFields)[number];

export interface QuadrantSpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of names. */
  labelHeader: string;
  /** The axis from left to right, and the one from bottom to top. */
  x: QuadrantAxis;
  y: QuadrantAxis;
  /** Names of the fields, without praise or blame. @default low and high of both axes in words */
  fields?: Readonly<Record<QuadrantField, string>> | undefined;
  /** Ids of the things that the page is about: large, and the first to get their names. */
  highlight?: readonly string[] | undefined;
  /** Names in the drawing: where they fit, or only those of `highlight`. @default 'fit' */
  labels?: 'fit' | 'highlight' | undefined;
  /** Said instead of a drawing when there is no row. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface QuadrantOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface QuadrantRow {
  /** Unique in the chart: a second row with the same id gets a suffix. */
  id: string;
  label: string;
  note?: string;
  x: ReadValue;
  y: ReadValue;
  /** The field it is in; `null` where a figure is missing. A value on a dividing line is on the high side. */
  field: QuadrantField | null;
  fieldLabel: string;
}

export interface QuadrantPoint {
  /** Per cent from the left, pixels from the top. */
  x: number;
  y: number;
  strong: boolean;
  /** The name, where it has room at every width. */
  name?: { text: string; dx: number; dy: number; anchor: Anchor };
}

/** What a model can say about its data. */
export const quadrantFindingCodes = [
  'empty',
  'too-many',
  'duplicate-id',
  'unnamed',
  'missing',
  'unreadable',
  'unknown-highlight',
  'outside-domain',
  'bad-domain',
  'bad-divide',
] as const;
export type QuadrantFindingCode = (typeof quadrantFindingCodes)[number];
export type QuadrantFinding = ChartFinding<QuadrantFindingCode>;

export interface QuadrantModel {
  title: string;
  /** How many there are, both axes with their dividing lines, and to which side a value on a line belongs. */
  description: string;
  /** Heads of the table. */
  columns: [string, string, string, string];
  rows: QuadrantRow[];
  /** Those that have both figures; the strong ones last, so that they stand on top. */
  points: QuadrantPoint[];
  /** Names of the axes. */
  axes: { x: string; y: string };
  domains: { x: Domain; y: Domain };
  /** Place of the dividing lines, per cent from the left and pixels from the top, with their figures. */
  divide: { x: number; y: number; formattedX: string; formattedY: string } | null;
  ticks: { x: Tick[]; y: { y: number; label: string }[] };
  /** The fields and how many are in each. */
  fields: { field: QuadrantField; label: string; count: string }[];
  /** Height of the drawing, in pixels; 0 where nothing can be drawn. */
  height: number;
  states: StateCount[];
  /** Stated instead of rows. */
  empty?: string;
  findings: QuadrantFinding[];
}
