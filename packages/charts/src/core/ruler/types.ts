import type { AreaState } from '../areas/types.ts';
import type { Locale } from '../format.ts';
import type { ChartFinding, StateCount } from '../read.ts';
import type { Domain } from '../scale.ts';

/** One of the classes that a ruler is cut into. Both ends say whether they belong to it: nothing is assumed. */
export interface RulerBand {
  id: string;
  /** Name of the class. */
  label: string;
  /** Lower end, in the unit of the values. */
  min: number;
  /** Whether a value exactly on the lower end is in this class. */
  minInclusive: boolean;
  /** Upper end, in the unit of the values. */
  max: number;
  /** Whether a value exactly on the upper end is in this class. */
  maxInclusive: boolean;
}

export interface RulerDatum {
  /** Stable identity across updates. */
  id: string;
  /** What the value belongs to. Shown whole, however long. */
  label: string;
  /** The figure; its class is found before it is rounded for print. `null` where there is none: it is not zero. */
  value: number | null;
  /** Why there is no figure. A value beside it is not shown. @default 'no-data' where `value` is `null` */
  state?: AreaState | undefined;
  /** A remark beside the figure; for a state, the reason. */
  note?: string | undefined;
  /** The figure as text, where another module already wrote it. @default `formatNumber(value)` and `spec.suffix` */
  formatted?: string | undefined;
}

/** Which end of the ruler is the good one. It changes words only, never colours or places. */
export const rulerDirections = ['higher-better', 'lower-better'] as const;
export type RulerDirection = (typeof rulerDirections)[number];

export interface RulerSpec {
  /** What is shown, where and when. */
  title: string;
  /** Classes in any order and number. Gaps, overlaps and broken ends are found and said. */
  bands: readonly RulerBand[];
  /** Head of the column of names: "Wilayah". */
  labelHeader: string;
  /** Head of the column of figures. */
  valueHeader: string;
  /** Head of the column of classes. @default 'Kelas' */
  bandHeader?: string | undefined;
  /** Unit of the figures in words: "poin". */
  unit: string;
  /** Ends of the ruler. @default the lowest and the highest end of the classes, and every value */
  domain?: readonly [number, number] | undefined;
  /** Which class is the next one to reach. Without it the one above. */
  direction?: RulerDirection | undefined;
  /** Digits after the mark. @default none where all figures are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number: "%". @default '' */
  suffix?: string | undefined;
  /** Said instead of a drawing when there is no value at all. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface RulerOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface RulerRow {
  /** Unique in the chart: a second row with the same id gets a suffix. */
  id: string;
  label: string;
  value: number | null;
  /** The only text of the figure, for eyes, ears and copies alike. */
  formatted: string;
  state: AreaState | null;
  note?: string;
  /** Index into `bands`; `null` where the value is in none. */
  band: number | null;
  /** Name of the class, or what is said in its place. */
  bandLabel: string;
  /** Index into `markShapes`; -1 for the value of the ruler, which has a mark of its own. */
  shape: number;
  /** Place along the ruler in per cent; `null` for a state. */
  x: number | null;
  /** Row of the marks, 0 next to the ruler: marks that would cover each other stand in different ones. */
  lane: number;
}

export interface RulerPart {
  id: string;
  label: string;
  /** The ends in words: which side a value on them belongs to is said, never left to a sign. */
  range: string;
  x: number;
  w: number;
  /** Where its number or name stands: in the middle, beside the mark of the value. */
  middle: number;
  /** Step of the hue, 1 to 5 in order. Neighbours differ, and each part has its number as well. */
  tone: 1 | 2 | 3 | 4 | 5;
  /** Whether the first value is in it. */
  own: boolean;
  /** Whether its number fits into the part in the narrowest column, and what fits on a wide page. */
  fits: { number: boolean; wide: 'name' | 'number' | null };
}

/** What a model can say about its data. */
export const rulerFindingCodes = [
  'empty',
  'duplicate-id',
  'unnamed',
  'missing',
  'unreadable',
  'no-bands',
  'bad-band',
  'gap',
  'overlap',
  'outside-bands',
  'outside-domain',
  'on-cut',
  'bad-domain',
  'too-many',
] as const;
export type RulerFindingCode = (typeof rulerFindingCodes)[number];
export type RulerFinding = ChartFinding<RulerFindingCode>;

export interface RulerModel {
  title: string;
  /** The unit, the number of classes, and what the first value is. */
  description: string;
  /** Sentences about the first value: its class, the cut it lies on, how far to the next class. */
  statements: string[];
  /** Heads of the table. */
  columns: [string, string, string];
  /** The value of the ruler first, then those it is compared with. */
  rows: RulerRow[];
  unit: string;
  /** Classes from the lowest to the highest. */
  bands: RulerPart[];
  domain: Domain;
  /** Figures at the cuts and ends. `level` 1 stands below 0 where they would run into each other. */
  ticks: { x: number; label: string; anchor: 'start' | 'middle' | 'end'; level: number }[];
  /** Rows of comparison marks. */
  lanes: number;
  states: StateCount[];
  /** Stated instead of rows. */
  empty?: string;
  findings: RulerFinding[];
}
