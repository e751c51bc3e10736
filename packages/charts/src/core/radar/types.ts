import type { Cells, ReadCell } from '../cells.ts';
import type { Locale } from '../format.ts';

export interface RadarAxis {
  /** Key of the axis in the cells of each series. */
  id: string;
  label: string;
}

export interface RadarSeries {
  /** Stable identity across updates. */
  id: string;
  label: string;
  /** Figures by the id of their axis. One that is left out has no data: the outline is open there. */
  cells: Cells;
}

export interface RadarSpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of axes in the table. */
  labelHeader: string;
  /** Unit of the figures in words. */
  unit: string;
  /** Three to twelve axes, in the order in which they stand around, the first at the top. */
  axes: readonly RadarAxis[];
  /** Values in the middle and at the edge, the same for every axis. It must be stated: the shape depends on it. */
  domain: readonly [number, number];
  /** Digits after the mark. @default none where all values are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number: "%". @default '' */
  suffix?: string | undefined;
  /** Said instead of a drawing when there is no series. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface RadarOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

/** Outlines that one drawing can hold; further series stand in the table alone. */
export const mostRadarSeries = 3;

/** What a model can say about its data. */
export const radarFindingCodes = [
  'empty',
  'too-few-axes',
  'too-many-axes',
  'too-many-series',
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
export type RadarFindingCode = (typeof radarFindingCodes)[number];

/** Something about the data that a person should know, with the ids of the series and the axis it is about. */
export interface RadarFinding {
  code: RadarFindingCode;
  row?: string;
  column?: string;
}

export interface RadarModel {
  title: string;
  description: string;
  labelHeader: string;
  axes: { id: string; label: string; cells: ReadCell[] }[];
  /** Names of all series, in the order of the columns; `drawn` is its index in the drawing. */
  series: { id: string; label: string; drawn: number | null }[];
  /** `null` where nothing is drawn. Units: a square of `size`. */
  plot: {
    size: number;
    /** Rings and spokes. */
    grid: string;
    /** Values at the rings, on the first axis. */
    rings: { y: number; label: string }[];
    numbers: { x: number; y: number; label: string }[];
    /** Outline and corners of each drawn series. */
    outlines: { path: string; dots: string }[];
  } | null;
  /** Stated instead of rows. */
  empty?: string;
  findings: RadarFinding[];
}
