/** Figures about many regions: how many in each class, the middle, the ends. No mean: that needs a stated method. */
import { bandById, bandOf, bandsAt } from './bands.ts';
import { add, dividedBy, exact, numberOf, printUnits, unitsOf } from './decimal.ts';
import type { IppModel } from './ipp-model.ts';
import {
  type Band,
  type IppLevel,
  type Locale,
  type MissingReason,
  missingReasons,
  nationCode,
} from './model.ts';
import { coverageOf, isWithin } from './names.ts';

export interface BandCount {
  band: Band;
  /** Number of regions; `null` when it was not announced. */
  count: number | null;
}

export interface BandCountTable {
  /** `published`: as announced, single regions need not be known. `rows`: counted from the rows. */
  basis: 'published' | 'rows';
  /** The classes from the lowest end of the scale. */
  bands: readonly BandCount[];
  /** All of them together; `null` unless the number in every class is known. */
  total: number | null;
  /** Regions measured; `null` when not known. */
  measured: number | null;
  /** Index into `sources` of the announcement; `null` for counts from the rows. */
  source: number | null;
}

export interface ScoreStatistics {
  level: IppLevel;
  within: string;
  /** Regions with a figure. */
  known: number;
  /** Regions measured; `null` when not known. */
  measured: number | null;
  /** Lowest, middle and highest figure of the scale; `null` when no region has one. */
  min: number | null;
  median: number | null;
  max: number | null;
  /** Rows without a figure, by reason. */
  missing: Readonly<Record<MissingReason, number>>;
  /** Rows whose figures are withheld because a check found an error in them. */
  unusable: number;
  /** Regions in each class: as announced where that is known, else counted; `null` when there is neither. */
  counts: BandCountTable | null;
}

export interface StatisticsOptions {
  level: IppLevel;
  /** Only regions of this province. @default the nation */
  within?: string;
  /** Id of a dimension instead of the index. It has no classes. */
  dimension?: string;
}

/** Figures about the regions of a level. */
export function scoreStatistics(
  { instrument, scores, usable }: IppModel,
  { level, within = nationCode, dimension }: StatisticsOptions,
): ScoreStatistics {
  const values: number[] = [];
  const missing = Object.fromEntries(missingReasons.map((reason) => [reason, 0])) as Record<
    MissingReason,
    number
  >;
  const counted = new Map<string, number>();
  let unusable = 0;
  scores.rows.forEach((row, index) => {
    if (row.level !== level || !isWithin(row.region, within)) return;
    if (row.region === within && level !== 'nasional') return;
    if (usable[index] !== true) {
      unusable += 1;
      return;
    }
    const value =
      dimension === undefined
        ? row.index
        : Object.hasOwn(row.dims, dimension)
          ? (row.dims[dimension] ?? null)
          : null;
    if (value === null) {
      const reason = (dimension === undefined ? null : row.dimsMissing) ?? row.missing ?? 'not-published';
      missing[reason] += 1;
    } else values.push(value);
    const band =
      bandById(instrument, level, row.bandStated) ??
      (row.index !== null && instrument.bandsBasis === 'published'
        ? bandOf(instrument, level, row.index)
        : null);
    if (band) counted.set(band.id, (counted.get(band.id) ?? 0) + 1);
  });
  values.sort((a, b) => a - b);
  const { measured, notMeasured } = coverageOf(instrument, level, within);
  // Who is not measured need not have a row.
  missing['not-measured'] = Math.max(missing['not-measured'], notMeasured.length);

  const announced = scores.counts.find((one) => one.level === level && one.within === within);
  const bands = bandsAt(instrument, level);
  const sound = announced && bands.every(({ id }) => isCount(announced.counts[id] ?? 0));
  const table = (
    basis: BandCountTable['basis'],
    of: (id: string) => number | null,
    source: number | null,
  ): BandCountTable => {
    const each = bands.map((band) => ({ band, count: of(band.id) }));
    const total = each.reduce<number | null>(
      (sum, { count }) => (sum === null || count === null ? null : sum + count),
      0,
    );
    return { basis, bands: each, total, measured, source };
  };
  const countsTable = (): BandCountTable | null => {
    if (dimension !== undefined) return null;
    if (announced && sound) return table('published', (id) => announced.counts[id] ?? null, announced.source);
    return counted.size > 0 ? table('rows', (id) => counted.get(id) ?? 0, null) : null;
  };
  return {
    level,
    within,
    known: values.length,
    measured,
    min: values[0] ?? null,
    median: medianOf(values),
    max: values.at(-1) ?? null,
    missing,
    unusable,
    counts: countsTable(),
  };
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

/** The middle of sorted numbers, between two of them the exact half. */
function medianOf(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) return null;
  if (low === high) return low;
  const [a, b] = [exact(low), exact(high)];
  return a && b ? numberOf(dividedBy(add(a, b), { over: 2n, under: 1n })) : null;
}

/** A number of regions as a share of all, in percent with one decimal and without the sign; `null` of 0. */
export function countShare(count: number, total: number, locale: Locale = 'id'): string | null {
  const [part, whole] = [exact(count), exact(total)];
  if (part === null || whole === null || total <= 0 || count < 0) return null;
  const share = dividedBy({ ...part, over: part.over * 100n }, whole);
  return printUnits(unitsOf(share, 1), 1, locale);
}
