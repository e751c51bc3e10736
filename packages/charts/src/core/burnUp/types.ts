import type { Locale } from '../format.ts';
import type { DataState } from '../states.ts';
import type { ChartTimeZone } from '../time.ts';

export interface BurnUpPoint {
  /** Day, or instant with offset: `2025-05-08` or `2025-05-08T10:00:00+07:00`. A day counts as its end. */
  at: string;
  /** How much is done. `null` where it was not counted: the line has a gap there, it does not fall to zero. */
  value: number | null;
  /** Why there is no figure. @default 'no-data' where `value` is `null` */
  state?: DataState | undefined;
  /** A remark; for a gap, the reason. */
  note?: string | undefined;
}

/** What a mark in time is: a limit, a later limit that was granted, or something that happened. */
export const burnUpMarkKinds = ['deadline', 'extension', 'event'] as const;
export type BurnUpMarkKind = (typeof burnUpMarkKinds)[number];

export interface BurnUpMark {
  /** Day or instant, as of a point. A limit on a day is its end. */
  at: string;
  label: string;
  /** @default 'deadline' */
  kind?: BurnUpMarkKind | undefined;
  /** A remark, such as who granted it. */
  note?: string | undefined;
}

/** A range that may come. It is drawn dashed and called a forecast wherever it is told. */
export interface BurnUpForecast {
  /** How it was made, in one sentence. A forecast without a method is a guess, and is not drawn. */
  method: string;
  /** From the nearest to the farthest day; each with the least and the most that is expected. */
  points: readonly { at: string; low: number; high: number }[];
}

export interface BurnUpSpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of days. */
  dateHeader: string;
  /** Head of the column of figures. */
  valueHeader: string;
  /** Unit of the figures in words. */
  unit: string;
  /** How much there is to do in all. Without it there is no target line. */
  total: number | null;
  /** Zone in which days begin and end, and instants are written. */
  timeZone: ChartTimeZone;
  /** When the work began, with nothing done: begin of the target line. @default the first point */
  start?: string | undefined;
  /** Limits and events. The target line ends at the first limit; extensions do not move it. */
  marks?: readonly BurnUpMark[] | undefined;
  forecast?: BurnUpForecast | null | undefined;
  /** Digits after the mark. @default none where all values are whole, else 2 */
  decimals?: number | undefined;
  /** Said instead of a drawing when there is no point. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface BurnUpOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

export interface BurnUpRow {
  /** The day or instant in words; as it was given, where it cannot be read. */
  date: string;
  value: number | null;
  /** The only text of the figure, for eyes, ears and copies alike. */
  formatted: string;
  state: DataState | null;
  /** Where the target line stands at that moment; "–" where there is none. */
  target: string;
  /** Remarks: that of the data, and what is odd about the figure. */
  note?: string;
}

/** What a model can say about its data. */
export const burnUpFindingCodes = [
  'empty',
  'single',
  'bad-date',
  'unsorted',
  'duplicate-date',
  'missing',
  'unreadable',
  'negative',
  'falling',
  'above-total',
  'bad-total',
  'no-target',
  'bad-mark',
  'bad-forecast',
  'forecast-without-method',
] as const;
export type BurnUpFindingCode = (typeof burnUpFindingCodes)[number];

/** Something about the data that a person should know. `at` is the date it is about, as given. */
export interface BurnUpFinding {
  code: BurnUpFindingCode;
  at?: string;
}

/** Size of the plot in units. It is stretched to the width of its place; texts are not. */
export const burnUpWidth = 1000;
export const burnUpHeight = 220;

export interface BurnUpModel {
  title: string;
  description: string;
  /** Heads of the table; the third only with a target line. */
  columns: string[];
  rows: BurnUpRow[];
  marks: {
    /** Number beside its line in the drawing and before its words. */
    number: number;
    kind: BurnUpMarkKind;
    /** Kind, words and day: "Batas waktu: pengisian, 20 Mei 2025". */
    label: string;
    note?: string;
    /** Place in the plot from the left, in hundredths; `null` where the day cannot be read. */
    x: number | null;
    /** Row of its number above the plot, 0 nearest: numbers that come close stand on different rows. */
    level: number;
  }[];
  forecast: { method: string; rows: { date: string; formatted: string }[] } | null;
  /** `null` where nothing is drawn. */
  plot: {
    /** Rows of numbers above the plot. */
    levels: number;
    /** What is done: steps, in pieces where there are gaps. */
    done: string;
    /** The counted points, as lines of no length. */
    dots: string;
    target: string | null;
    /** The least and the most that is expected. */
    forecast: string | null;
    xTicks: { x: number; label: string; anchor: 'start' | 'middle' | 'end' }[];
    yTicks: { y: number; label: string }[];
  } | null;
  /** Names of the lines that are drawn. */
  legend: { line: 'done' | 'target' | 'forecast'; label: string }[];
  /** Stated instead of rows. */
  empty?: string;
  findings: BurnUpFinding[];
}
