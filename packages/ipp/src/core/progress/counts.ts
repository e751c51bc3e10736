/** How far: counts by state, and the share that is finished. What is not known stays not known, and 0 of 0 is no per cent. */
import {
  type IndicatorProgress,
  type IndicatorStatus,
  indicatorStatuses,
  type ProgressPlan,
  type RegionProgress,
  type StatusCounts,
} from './model.ts';
import { plannedFor } from './plan.ts';

/** A number of indicators: whole, from 0. */
export const isIndicatorCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** Counts of nothing known. */
export const unknownCounts: StatusCounts = {
  total: null,
  kosong: null,
  draf: null,
  terkirim: null,
  dikembalikan: null,
  terverifikasi: null,
  tidakBerlaku: null,
};

/** Counts by state of these indicators. Those up to `total` that are not listed are empty. */
export function countIndicators(
  indicators: readonly Pick<IndicatorProgress, 'status'>[],
  total?: number,
): StatusCounts {
  const counts: Record<IndicatorStatus, number> = {
    kosong: Math.max(0, (total ?? 0) - indicators.length),
    draf: 0,
    terkirim: 0,
    dikembalikan: 0,
    terverifikasi: 0,
    tidakBerlaku: 0,
  };
  for (const { status } of indicators) counts[status] += 1;
  return { ...counts, total: Math.max(total ?? 0, indicators.length) };
}

/**
 * Counts of a region: of its indicators where they are listed, else as stated, else not known. With a plan, indicators
 * that the instrument has and the file does not list are empty.
 */
export function regionCounts(region: RegionProgress, plan?: ProgressPlan): StatusCounts {
  if (region.indicators.length === 0) return region.summary ?? unknownCounts;
  const stated = isIndicatorCount(region.summary?.total) ? region.summary.total : 0;
  const planned = plan ? plannedFor(plan, region.region).length : 0;
  return countIndicators(region.indicators, planned > 0 ? planned : stated);
}

/** Counts of several regions together: a state that one of them does not know is not known. */
export function sumCounts(all: readonly StatusCounts[]): StatusCounts {
  const add = (key: keyof StatusCounts): number | null => {
    let sum = 0;
    for (const counts of all) {
      const value = counts[key];
      if (!isIndicatorCount(value)) return null;
      sum += value;
    }
    return sum;
  };
  const entries = (['total', ...indicatorStatuses] as const).map((key) => [key, add(key)]);
  return Object.fromEntries(entries) as unknown as StatusCounts;
}

/** Whether the states add up to the total; `null` where one of them is not known. */
export function countsAddUp(counts: StatusCounts): boolean | null {
  let sum = 0;
  for (const status of indicatorStatuses) {
    const value = counts[status];
    if (!isIndicatorCount(value)) return null;
    sum += value;
  }
  return isIndicatorCount(counts.total) ? sum === counts.total : null;
}

/** Why there is no share. `unknown`: a count is missing. `nothing`: no indicator applies. `contradiction`: the counts cannot be true. */
export const noShareReasons = ['unknown', 'nothing', 'contradiction'] as const;
export type NoShareReason = (typeof noShareReasons)[number];

/** A part of the indicators that apply. */
export type ProgressShare =
  | {
      readonly known: true;
      /** Indicators that count. */
      readonly done: number;
      /** Indicators that apply: the total less those not applicable. */
      readonly base: number;
      /** 0 to 100, unrounded; print it by `formatPercent`. */
      readonly percent: number;
    }
  | {
      readonly known: false;
      readonly reason: NoShareReason;
      readonly done: number | null;
      readonly base: number | null;
    };

/** Indicators handed over: neither empty nor draft nor not applicable. `null` when not known. */
export function filledIn(counts: StatusCounts): number | null {
  const { terkirim, dikembalikan, terverifikasi } = counts;
  if (isIndicatorCount(terkirim) && isIndicatorCount(dikembalikan) && isIndicatorCount(terverifikasi))
    return terkirim + dikembalikan + terverifikasi;
  const { total, kosong, draf, tidakBerlaku } = counts;
  if (
    isIndicatorCount(total) &&
    isIndicatorCount(kosong) &&
    isIndicatorCount(draf) &&
    isIndicatorCount(tidakBerlaku)
  ) {
    const rest = total - kosong - draf - tidakBerlaku;
    return rest >= 0 ? rest : null;
  }
  return null;
}

/** Progress: what is finished (or, for `terisi`, handed over) of all that applies. */
export function progressShare(
  counts: StatusCounts,
  measure: 'selesai' | 'terisi' = 'selesai',
): ProgressShare {
  const done = measure === 'selesai' ? counts.terverifikasi : filledIn(counts);
  const { total, tidakBerlaku } = counts;
  if (!isIndicatorCount(total) || !isIndicatorCount(tidakBerlaku) || !isIndicatorCount(done))
    return { known: false, reason: 'unknown', done: isIndicatorCount(done) ? done : null, base: null };
  const base = total - tidakBerlaku;
  if (base < 0 || done > base || countsAddUp(counts) === false)
    return { known: false, reason: 'contradiction', done, base: base < 0 ? null : base };
  if (base === 0) return { known: false, reason: 'nothing', done, base };
  return { known: true, done, base, percent: (done / base) * 100 };
}

/**
 * A share with one decimal and the sign of the language: `45,0%` · `45.0%`. Only what is finished prints as 100, and only
 * what has not begun prints as 0: rounding stops at 99,9 and 0,1.
 */
export function formatPercent(
  share: Extract<ProgressShare, { known: true }>,
  locale: 'id' | 'en' = 'id',
): string {
  // In whole numbers, so that no binary fraction decides.
  const tenths = Number((BigInt(share.done) * 2000n + BigInt(share.base)) / (2n * BigInt(share.base)));
  const shown = share.done === share.base ? 1000 : share.done === 0 ? 0 : Math.min(999, Math.max(1, tenths));
  return `${Math.floor(shown / 10)}${locale === 'id' ? ',' : '.'}${shown % 10}%`;
}
