/** Places among regions: with ties, with how many have a figure, and only as far as the published figures decide them. */
import { bandById, bandOf, bandsBestFirst, isBetter } from './bands.ts';
import type { IppModel } from './ipp-model.ts';
import { type IppLevel, nationCode, type ScoreRow } from './model.ts';
import { coverageOf, isWithin } from './names.ts';

export interface Rank {
  /** Place among the regions with a figure, from 1, the best first. Equal figures share a place. */
  place: number;
  /** Regions with the same figure, this one included. */
  tied: number;
  /** Regions with a figure. A place is never told without it. */
  of: number;
  /** Regions measured; `null` when not known. */
  measured: number | null;
  /** Best and worst place that is possible among all regions measured; `null` when their number is not known. */
  best: number | null;
  worst: number | null;
  /** Whether the place among all regions measured is certain: all figures are known, or the announced classes decide it. */
  certain: boolean;
}

export interface RankedRow {
  /** Index of the row in the scores. */
  row: number;
  region: string;
  /** The figure; `null` when it is not known. */
  value: number | null;
  /** `null` without a figure: such rows come last and have no place. */
  rank: Rank | null;
}

export interface RankOptions {
  level: IppLevel;
  /** Only regions of this province. @default the nation */
  within?: string;
  /** Id of a dimension to rank by. @default the index */
  dimension?: string;
}

/** The rows of a level, the best first; rows without a figure after them in the order of their codes. */
export function rankScores(
  model: IppModel,
  { level, within = nationCode, dimension }: RankOptions,
): RankedRow[] {
  const { instrument, scores, usable } = model;
  const rows = scores.rows
    .map((row, index) => ({ row, index }))
    .filter(
      ({ row, index }) =>
        row.level === level &&
        usable[index] === true &&
        isWithin(row.region, within) &&
        // A province is not one of its own regencies.
        (row.region !== within || level === 'nasional'),
    );
  const figure = (row: ScoreRow): number | null =>
    dimension === undefined
      ? row.index
      : Object.hasOwn(row.dims, dimension)
        ? (row.dims[dimension] ?? null)
        : null;
  const known = rows.flatMap(({ row, index }) => {
    const value = figure(row);
    return value === null ? [] : [{ row, index, value }];
  });
  known.sort((a, b) =>
    a.value === b.value
      ? byCode(a.row.region, b.row.region)
      : isBetter(instrument, a.value, b.value)
        ? -1
        : 1,
  );
  const unknown = rows.filter(({ row }) => figure(row) === null);
  unknown.sort((a, b) => byCode(a.row.region, b.row.region));

  const measured = coverageOf(instrument, level, within).measured;
  const above = dimension === undefined ? outsideOf(model, level, within, known, unknown) : null;
  const hidden = measured === null ? null : Math.max(0, measured - known.length);
  const ranked: RankedRow[] = [];
  for (let from = 0; from < known.length; ) {
    const value = known[from]?.value;
    let to = from;
    while (to < known.length && known[to]?.value === value) to += 1;
    for (const { row, index, value: own } of known.slice(from, to)) {
      const place = from + 1;
      const range =
        hidden === null
          ? null
          : hidden === 0
            ? { sure: 0, maybe: 0 }
            : (above?.(own) ?? { sure: 0, maybe: hidden });
      const best = range && place + range.sure;
      const worst = range && place + range.sure + range.maybe;
      ranked.push({
        row: index,
        region: row.region,
        value: own,
        rank: {
          place,
          tied: to - from,
          of: known.length,
          measured,
          best,
          worst,
          certain: range !== null && range.maybe === 0,
        },
      });
    }
    from = to;
  }
  return [
    ...ranked,
    ...unknown.map(({ row, index }) => ({ row: index, region: row.region, value: null, rank: null })),
  ];
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Known = readonly { row: ScoreRow; value: number }[];

/**
 * How many regions without a figure are surely, and how many may be, above a score: by the announced numbers of regions
 * in each class. `null` where the bounds or the numbers are not announced, or do not fit the figures.
 */
function outsideOf(
  { instrument, scores, findings }: IppModel,
  level: IppLevel,
  within: string,
  known: Known,
  unknown: readonly { row: ScoreRow }[],
): ((value: number) => { sure: number; maybe: number } | null) | null {
  if (instrument.bandsBasis !== 'published') return null;
  const trouble = new Set(['band_mismatch', 'counts_total', 'counts_too_few', 'counts_bad']);
  if (findings.some(({ code }) => trouble.has(code))) return null;
  const announced = scores.counts.find((one) => one.level === level && one.within === within);
  if (!announced) return null;
  const bands = bandsBestFirst(instrument, level);
  if (bands.some(({ id }) => announced.counts[id] === undefined)) return null;
  const left = bands.map(({ id }) => {
    const valued = known.filter(({ value }) => bandOf(instrument, level, value)?.id === id).length;
    return Math.max(0, (announced.counts[id] ?? 0) - valued);
  });
  // A row that is only known by its class is counted in it already.
  if (unknown.some(({ row }) => row.bandStated !== null && !bandById(instrument, level, row.bandStated)))
    return null;
  return (value) => {
    const own = bandOf(instrument, level, value);
    const at = own === null ? -1 : bands.findIndex(({ id }) => id === own.id);
    if (at < 0) return null;
    return { sure: left.slice(0, at).reduce((sum, count) => sum + count, 0), maybe: left[at] ?? 0 };
  };
}
