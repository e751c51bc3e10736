import type { AreaState } from '../areas/types.ts';
import type { Locale } from '../format.ts';
import type { ChartFinding, ReadValue, StateCount } from '../read.ts';

export interface SlopeDatum {
  /** Stable identity across updates. */
  id: string;
  /** Name. Shown whole, however long. */
  label: string;
  /** The figure on the left. `null` where there is none: it is not zero. */
  from: number | null;
  /** The figure on the right. */
  to: number | null;
  /** Why there is no figure on the left. @default 'no-data' where `from` is `null` */
  fromState?: AreaState | undefined;
  /** Why there is no figure on the right. */
  toState?: AreaState | undefined;
  /** Exact words of the state on the left, where it has some of its own. @default the words of `fromState` */
  fromWords?: string | undefined;
  /** Exact words of the state on the right. @default the words of `toState` */
  toWords?: string | undefined;
  /** The figures as text, where another module already wrote them. */
  formattedFrom?: string | undefined;
  formattedTo?: string | undefined;
  /** Name for the drawing, where room is scarce. @default `label` */
  short?: string | undefined;
  /** A remark under the name. */
  note?: string | undefined;
}

export interface SlopeSpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of names. */
  labelHeader: string;
  /** Head of the left side: "2019". */
  fromHeader: string;
  /** Head of the right side: "2024". */
  toHeader: string;
  /** Unit of the figures in words. */
  unit: string;
  /**
   * Says that the two sides must not be compared, and why: another method, another boundary, another question. No line
   * then joins them, and no difference is computed. The note is required; without it a plain warning stands there.
   */
  break?: { note: string } | undefined;
  /** Ids of the things that the page is about: drawn stronger. */
  highlight?: readonly string[] | undefined;
  /** Digits after the mark. @default none where all figures are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number: "%". @default '' */
  suffix?: string | undefined;
  /** Unit of differences, where it is another: "poin persen". @default `unit` */
  differenceUnit?: string | undefined;
  /** Said instead of a drawing when there is no row. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface SlopeOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

/** One side of a row. */
export interface SlopeEnd extends ReadValue {
  /** Height of the point, in pixels from the top; `null` for a state. */
  y: number | null;
  /** Height of the middle of its text; `null` where none is drawn. */
  textY: number | null;
}

export interface SlopeRow {
  /** Unique in the chart: a second row with the same id gets a suffix. */
  id: string;
  label: string;
  note?: string;
  from: SlopeEnd;
  to: SlopeEnd;
  /** Lines of the text on the right: figure and name, or the name and why there is no figure. */
  lines: string[];
  strong: boolean;
  /** The difference as text; left out where the sides must not be compared, or one is missing. */
  difference?: string;
}

/** What a model can say about its data. */
export const slopeFindingCodes = [
  'empty',
  'break-without-note',
  'too-many',
  'duplicate-id',
  'unnamed',
  'missing',
  'unreadable',
  'unknown-highlight',
] as const;
export type SlopeFindingCode = (typeof slopeFindingCodes)[number];
export type SlopeFinding = ChartFinding<SlopeFindingCode>;

export interface SlopeModel {
  title: string;
  /** How many there are, the unit, both sides, and whether they may be compared. */
  description: string;
  /** Heads of the table: name, left, right and, where the sides may be compared, difference. */
  columns: string[];
  rows: SlopeRow[];
  /** Why no line joins the sides; `null` where lines do. */
  break: string | null;
  /** Places of the two sides, in per cent of the drawing. */
  sides: { from: number; to: number };
  /** Lines of the heads over the two sides. */
  heads: {
    from: string[];
    to: string[] /** Whether the left one is short enough to stand over its side. */;
    centred: boolean;
  };
  /** Height of the drawing, in pixels; 0 where nothing can be drawn. */
  height: number;
  states: StateCount[];
  /** Stated instead of rows. */
  empty?: string;
  findings: SlopeFinding[];
}
