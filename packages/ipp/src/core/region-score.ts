/** Everything that is known about the index of one region, ready for a card, a sentence or a file. */
import { type BandDistance, bandById, bandOf, distanceToNext, distanceToPrevious } from './bands.ts';
import type { IppFinding } from './findings.ts';
import type { IppModel } from './ipp-model.ts';
import {
  type Band,
  type ContextFigure,
  type DataText,
  type Dimension,
  type IppLevel,
  type IppSource,
  type Locale,
  type MissingReason,
  nationCode,
  type ScoreRow,
} from './model.ts';
import { coverageOf, isWithin, levelOf, regionName, regionsAt } from './names.ts';
import { type Rank, rankScores } from './ranks.ts';

/**
 * What is known of a region. `value`: an index. `band`: only the announced class. The reasons of the data:
 * `not-measured`, `not-published`, `pending`, `withheld`. `no-data`: the table says nothing about it. `invalid`: a check
 * found an error, so its figures are not shown.
 */
export const scoreStates = [
  'value',
  'band',
  'not-published',
  'pending',
  'withheld',
  'not-measured',
  'no-data',
  'invalid',
] as const;
export type ScoreState = (typeof scoreStates)[number];

/** Words for each state, in a table or a legend. */
export const scoreStateWords: Readonly<Record<ScoreState, Readonly<Record<Locale, string>>>> = {
  value: { id: 'nilai dipublikasikan', en: 'score published' },
  band: { id: 'hanya kategori dipublikasikan', en: 'only the class published' },
  'not-published': { id: 'belum dipublikasikan', en: 'not published yet' },
  pending: { id: 'belum selesai dihitung', en: 'not worked out yet' },
  withheld: { id: 'ditahan', en: 'withheld' },
  'not-measured': { id: 'tidak diukur', en: 'not measured' },
  'no-data': { id: 'belum ada data', en: 'no data yet' },
  invalid: { id: 'sedang diperiksa', en: 'under review' },
};

export interface DimensionScore {
  dimension: Dimension;
  /** Points; `null` when not known. */
  value: number | null;
  /** Why it is not known; `null` when it is. */
  missing: MissingReason | null;
}

export interface RegionScore {
  region: string;
  level: IppLevel;
  name: string;
  state: ScoreState;
  /** Index of its row in the scores; `null` when it has none. */
  row: number | null;
  /** Index in points; `null` unless the state is `value`. */
  index: number | null;
  /** Class that follows from the index; `null` where the bounds are not published. */
  band: Band | null;
  /** Class as announced. */
  bandStated: Band | null;
  /** The class to show first: the announced one, else the one that follows. */
  bandShown: Band | null;
  /** Whether both are known and differ. Both are then shown, with the finding. */
  mismatch: boolean;
  /** Every dimension of the instrument in its order. */
  dimensions: readonly DimensionScore[];
  /** Dimensions with the best and the worst score; empty unless all are known and not all are equal. */
  strongest: readonly DimensionScore[];
  weakest: readonly DimensionScore[];
  /** The next better class; `null` in the best one or when the index or the bounds are not known. */
  next: BandDistance | null;
  /** The next worse class. */
  previous: BandDistance | null;
  /** Place among the regions of `within`; `null` without an index, and for the nation itself. */
  rank: Rank | null;
  /** Region in which the place is: a province, or `0` for the nation. */
  within: string;
  /** Figures beside the index, such as the real turnout. They are never part of it. */
  context: readonly ContextFigure[];
  source: IppSource | null;
  /** Why it was not measured, in the words of the instrument. */
  reason: DataText | null;
  findings: readonly IppFinding[];
}

export interface RegionScoreOptions {
  /** Language of the printed distances. @default 'id' */
  locale?: Locale;
  /** Province in which the place of a regency or city is worked out. @default the nation */
  within?: string;
}

/** The scores of one region by its code. A code that does not exist gives `no-data`. Never throws. */
export function regionScore(
  model: IppModel,
  region: string,
  { locale = 'id', within: asked = nationCode }: RegionScoreOptions = {},
): RegionScore {
  // A region has a place only where it lies.
  const within = isWithin(region, asked) ? asked : nationCode;
  const at = model.scores.rows.findIndex((row) => row.region === region);
  const level = levelOf(region) ?? 'kabkota';
  const rank =
    at >= 0 && model.usable[at] === true && model.scores.rows[at]?.index !== null
      ? rankScores(model, { level, within }).find((one) => one.row === at)?.rank
      : null;
  return scoreAt(besideOf(model), region, level, at, { rank: rank ?? null, within, locale });
}

export interface RegionScoresOptions extends RegionScoreOptions {
  level: IppLevel;
  /** Adds the regions of the level that have no row, for maps and grids that show every region. @default false */
  unlisted?: boolean;
}

/**
 * The scores of all regions of a level at once: the best first, then those without an index, by code. For a table or a map
 * of 514 this ranks once and not 514 times.
 */
export function regionScores(
  model: IppModel,
  { level, within = nationCode, locale = 'id', unlisted = false }: RegionScoresOptions,
): RegionScore[] {
  const ranked = rankScores(model, { level, within });
  const beside = besideOf(model);
  const listed = ranked.map(({ row, region, rank }) =>
    scoreAt(beside, region, level, row, { rank, within, locale }),
  );
  const seen = new Set(ranked.map(({ region }) => region));
  const rest = new Map<string, number>();
  model.scores.rows.forEach((row, index) => {
    const inside = isWithin(row.region, within) && (row.region !== within || level === 'nasional');
    if (row.level === level && inside && !seen.has(row.region) && !rest.has(row.region))
      rest.set(row.region, index);
  });
  if (unlisted)
    for (const region of regionsAt(level, within))
      if (!seen.has(region) && !rest.has(region)) rest.set(region, -1);
  const others = [...rest].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...listed,
    ...others.map(([region, at]) => scoreAt(beside, region, level, at, { rank: null, within, locale })),
  ];
}

/** What is looked up for each region, brought into reach once. */
interface Beside {
  model: IppModel;
  dimensions: readonly Dimension[];
  context: ReadonlyMap<string, readonly ContextFigure[]>;
  findings: ReadonlyMap<number | null, readonly IppFinding[]>;
}

function besideOf(model: IppModel): Beside {
  const figures = model.scores.context.filter(({ value }) => Number.isFinite(value));
  return {
    model,
    dimensions: [...model.instrument.dimensions].sort((a, b) => a.order - b.order),
    context: groupBy(figures, ({ region }) => region),
    findings: groupBy(model.findings, ({ row }) => row),
  };
}

/** As `Map.groupBy`, which older phones do not have. */
function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

interface Known {
  rank: Rank | null;
  within: string;
  locale: Locale;
}

function scoreAt(
  { model, dimensions: ordered, context, findings }: Beside,
  region: string,
  level: IppLevel,
  at: number,
  { rank, within, locale }: Known,
): RegionScore {
  const { instrument, scores } = model;
  const row = scores.rows[at];
  const state = stateOf(model, region, level, row, at);
  const told = state !== 'invalid' && row !== undefined;
  const index = state === 'value' && row ? row.index : null;
  const band =
    index !== null && instrument.bandsBasis === 'published' ? bandOf(instrument, level, index) : null;
  const bandStated = told ? bandById(instrument, level, row.bandStated) : null;
  const dimensions = ordered.map((dimension): DimensionScore => {
    const value = told && Object.hasOwn(row.dims, dimension.id) ? (row.dims[dimension.id] ?? null) : null;
    return { dimension, value, missing: value === null ? dimsReason(state, row) : null };
  });
  const [strongest, weakest] = ends(model, dimensions);
  const published = instrument.bandsBasis === 'published' && index !== null;
  return {
    region,
    level,
    name: row?.name ?? regionName(region),
    state,
    row: row ? at : null,
    index,
    band,
    bandStated,
    bandShown: bandStated ?? band,
    mismatch: band !== null && bandStated !== null && band.id !== bandStated.id,
    dimensions,
    strongest,
    weakest,
    // Exact, and half of the work: only where somebody asks. A map of 514 does not.
    get next() {
      return published ? distanceToNext(instrument, level, index, locale) : null;
    },
    get previous() {
      return published ? distanceToPrevious(instrument, level, index, locale) : null;
    },
    // A nation has no place among nations, nor a province in itself.
    rank: level === 'nasional' || region === within ? null : rank,
    within,
    context: context.get(region) ?? [],
    source: (row && row.source !== null && scores.sources[row.source]) || null,
    reason: state === 'not-measured' ? coverageOf(instrument, level).reason : null,
    findings: findings.get(at) ?? [],
  };
}

function stateOf(
  { instrument, usable }: IppModel,
  region: string,
  level: IppLevel,
  row: ScoreRow | undefined,
  at: number,
): ScoreState {
  if (!row) return coverageOf(instrument, level).notMeasured.includes(region) ? 'not-measured' : 'no-data';
  if (usable[at] !== true) return 'invalid';
  if (row.index !== null) return 'value';
  if (row.missing === 'withheld' || row.missing === 'not-measured') return row.missing;
  if (bandById(instrument, level, row.bandStated)) return 'band';
  return row.missing ?? 'no-data';
}

function dimsReason(state: ScoreState, row: ScoreRow | undefined): MissingReason {
  if (state === 'not-measured') return 'not-measured';
  return row?.dimsMissing ?? row?.missing ?? 'not-published';
}

function ends(
  { instrument }: IppModel,
  dimensions: readonly DimensionScore[],
): [readonly DimensionScore[], readonly DimensionScore[]] {
  const values = dimensions.map(({ value }) => value);
  if (values.length < 2 || values.some((value) => value === null)) return [[], []];
  const known = values as number[];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (low === high) return [[], []];
  const up = instrument.scale.direction === 'higher-better';
  const having = (end: number) => dimensions.filter(({ value }) => value === end);
  return [having(up ? high : low), having(up ? low : high)];
}
