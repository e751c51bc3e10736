import type { Locale } from '../format.ts';
import { type DataState, dataStates } from '../states.ts';

/** What an area can be besides a value. Each has its own texture, so that none looks like a small value. */
export const areaStates: typeof dataStates = dataStates;
export type AreaState = DataState;

export interface AreaDatum {
  /** Identity of the area: the same as the id of its shape or tile. */
  id: string;
  /** Name of the area. Shown whole in the list, however long. */
  label: string;
  /** The figure. `null` where there is none: it is not zero. */
  value: number | null;
  /**
   * Why there is no figure to draw. A value beside it is not drawn.
   * @default 'no-data' where `value` is `null`
   */
  state?: AreaState | undefined;
  /** Name for the drawing, where room is scarce. @default `label` */
  short?: string | undefined;
  /** One to four characters for a tile on a narrow page. */
  mark?: string | undefined;
  /** A remark beside the figure; for a state, the reason. */
  note?: string | undefined;
  /** The figure as text, where another module already wrote it. @default `formatNumber(value)` and `spec.suffix` */
  formatted?: string | undefined;
}

/** How many classes a scale may have: more steps of one hue cannot be told apart, least of all on paper. */
export const mostClasses = 7;

/** How values become steps of one hue. */
export type AreaScale =
  /** Classes with about equally many areas. */
  | { kind: 'quantile' /** @default 5 */; classes?: number | undefined }
  /** Classes of equal width between the smallest and the largest value. */
  | { kind: 'equal' /** @default 5 */; classes?: number | undefined }
  /** Seven steps of equal width: what a smooth ramp is to an eye, and what paper can print. */
  | {
      kind: 'continuous';
      /** Values at the two ends. @default the smallest and the largest */ domain?:
        | readonly [number, number]
        | undefined;
    }
  /** Limits that are laid down elsewhere. */
  | {
      kind: 'breaks';
      /** Limits between the classes, ascending; one fewer than classes. */
      breaks: readonly number[];
      /** Which class a value on a limit belongs to: the one above it (`lower`: its lower limit is included) or below. */
      includes: 'lower' | 'upper';
      /** Names of the classes, the lowest first. */
      names?: readonly string[] | undefined;
    };

export interface AreaSpec {
  /** What is shown, where and when. */
  title: string;
  /** Head of the column of names: "Kecamatan". */
  labelHeader: string;
  /** Head of the column of figures. */
  valueHeader: string;
  /** Unit of the figures in words: "persen dari pemilih". */
  unit: string;
  /** @default `{ kind: 'quantile' }` with five classes */
  scale?: AreaScale | undefined;
  /** Digits after the mark. @default none where all values are whole, else 2 */
  decimals?: number | undefined;
  /** Follows each number of legend and list: "%". @default '' */
  suffix?: string | undefined;
  /** Names in the drawing: where they fit, or nowhere. @default 'fit' */
  labels?: 'fit' | 'none' | undefined;
  /** Said instead of a drawing when there is no row. @default 'Belum ada data untuk ditampilkan.' */
  empty?: string | undefined;
}

export interface AreaOptions {
  /** @default 'id' */
  locale?: Locale | undefined;
}

/** One area of a map: a path of `M`, `L`, `H`, `V`, `Z` in capitals or small letters, in units of the map. */
export interface MapShape {
  id: string;
  path: string;
  /** A place inside, where a label may stand. */
  centre: readonly [x: number, y: number];
  /** Name for an area that the data does not know. */
  name?: string | undefined;
}

/** A frame with areas that are drawn larger, or away from their true place. */
export interface MapInset {
  frame: readonly [x: number, y: number, width: number, height: number];
  label: string;
  shapes: readonly MapShape[];
}

/** A map as plain data: `regionMap` of the regions package makes it, and anything else may. */
export interface MapGeometry {
  width: number;
  height: number;
  shapes: readonly MapShape[];
  insets?: readonly MapInset[] | undefined;
}

/** The square of an area; columns from the west, rows from the north, 0 first. */
export interface TilePlace {
  id: string;
  column: number;
  row: number;
  /** Name for an area that the data does not know. */
  name?: string | undefined;
}

export interface AreaRow {
  /** Unique in the chart: a second row with the same id gets a suffix. */
  id: string;
  label: string;
  value: number | null;
  /** The only text of the figure, for eyes, ears and copies alike. */
  formatted: string;
  note?: string;
  /** `null` for a value. */
  state: AreaState | null;
  /** Index into the classes of the legend; `null` for a state. */
  class: number | null;
}

/** What a model can say about its data. */
export const areaFindingCodes = [
  'empty',
  'single',
  'all-equal',
  'no-geometry',
  'duplicate-id',
  'duplicate-shape',
  'unnamed',
  'missing',
  'unreadable',
  'without-shape',
  'without-datum',
  'bad-shape',
  'bad-scale',
] as const;
export type AreaFindingCode = (typeof areaFindingCodes)[number];

/** Something about the data that a person should know. `row` is the id it is about. */
export interface AreaFinding {
  code: AreaFindingCode;
  row?: string;
}

/** Step of the hue, 1 (weakest) to 9; 0 for a state. */
export type AreaTone = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export interface AreaLabel {
  x: number;
  y: number;
  text: string;
  tone: AreaTone;
  /** `mark` is for narrow pages, the others for wide ones. */
  kind: 'name' | 'figure' | 'mark';
}

export interface AreaModel {
  title: string;
  /** Number of areas, unit, kind of classes and states. */
  description: string;
  columns: [string, string];
  /** Size of the drawing in units; 0 without one. */
  width: number;
  height: number;
  /** Shapes of the first rows, in their order. */
  shapes: { path: string; tone: AreaTone }[];
  /** Further shapes of the same rows: insets. */
  extra: { path: string; tone: AreaTone; row: number }[];
  frames: { frame: readonly [number, number, number, number]; label: string }[];
  /** Lines over all areas of one state. */
  textures: { state: AreaState; path: string }[];
  labels: AreaLabel[];
  /** Rows with a shape first, as many as there are shapes; then those without. */
  rows: AreaRow[];
  legend: {
    classes: { label: string; count: string; tone: AreaTone }[];
    states: { state: AreaState; label: string; count: string }[];
  };
  /** The longest text that can be read out about one area. */
  longest: string;
  /** Stated instead of rows. */
  empty?: string;
  findings: AreaFinding[];
}
