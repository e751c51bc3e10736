/** Exact comparisons and differences of votes and shares. Nothing is rounded before it is compared. */
import type { Count, Locale, LocalText } from './model.ts';
import { formatVotes, isCount, noData, type Share, shareDecimals } from './numbers.ts';
import {
  clampDecimals,
  compare,
  lineOf,
  marks,
  printRatio,
  roundedUnits,
  sideOfLine,
} from './numbers-print.ts';

/** Where a figure stands against another: there are three answers, and `equal` is one of them. */
export const sides = ['below', 'equal', 'above'] as const;
export type Side = (typeof sides)[number];

/** How a law words its line: "lebih dari" needs more than the line, "paling sedikit" is met by the line itself. */
export const lineKinds = ['more_than', 'at_least'] as const;
export type LineKind = (typeof lineKinds)[number];

/** Said for a difference of nothing: neither above nor below. */
export const same: LocalText = { id: 'sama', en: 'the same' };

const sideWords: Readonly<Record<Side, LocalText>> = {
  below: { id: 'kurang dari', en: 'less than' },
  equal: { id: 'tepat', en: 'exactly' },
  above: { id: 'lebih dari', en: 'more than' },
};

const sideOfSign = (sign: number): Side => (sign < 0 ? 'below' : sign > 0 ? 'above' : 'equal');

/**
 * Side of the exact share against a line in percent. `null` when the share is not known or the line is no number from
 * 0 up.
 */
export function sideOf(share: Share | null, percent: number): Side | null {
  const line = lineOf(percent);
  return share && line ? sideOfSign(sideOfLine(share, line)) : null;
}

/** Whether the exact share meets the line as the law words it; `null` when that cannot be known. */
export function meetsLine(share: Share | null, percent: number, kind: LineKind): boolean | null {
  const side = sideOf(share, percent);
  if (side === null) return null;
  return side === 'above' || (side === 'equal' && kind === 'at_least');
}

/** `lebih dari 50%`, `tepat 50%`, `kurang dari 50%`: the exact share against a line, in words. */
export function formatSide(share: Share | null, percent: number, locale: Locale = 'id'): string {
  const side = sideOf(share, percent);
  if (side === null) return noData[locale];
  return `${sideWords[side][locale]} ${String(percent).replace('.', marks[locale].decimal)}%`;
}

/** Votes of `a` less those of `b`; `null` when either is not known. */
export function voteDifference(a: Count | bigint, b: Count | bigint): bigint | null {
  const exact = (value: Count | bigint) =>
    typeof value === 'bigint' ? value : isCount(value) ? BigInt(value) : null;
  const [first, second] = [exact(a), exact(b)];
  return first === null || second === null ? null : first - second;
}

/** `64.499 suara`, whichever of the two is larger; `sama` for none. */
export function formatDifference(a: Count | bigint, b: Count | bigint, locale: Locale = 'id'): string {
  const difference = voteDifference(a, b);
  if (difference === null) return noData[locale];
  if (difference === 0n) return same[locale];
  const votes = difference < 0n ? -difference : difference;
  const unit = locale === 'id' ? 'suara' : votes === 1n ? 'vote' : 'votes';
  return `${formatVotes(votes, locale)} ${unit}`;
}

/** A difference of two shares: which way, and how much as a ratio. */
export interface Points {
  /** Side of the first share, seen from the second. */
  side: Side;
  /** Size of the difference; times 100 it is in percentage points. */
  size: Share;
}

/** The exact difference of two shares, also of different denominators; `null` when either is not known. */
export function pointsOf(a: Share | null, b: Share | null): Points | null {
  if (!a || !b) return null;
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return {
    side: sideOfSign(compare(difference, 0n)),
    size: {
      numerator: difference < 0n ? -difference : difference,
      denominator: a.denominator * b.denominator,
    },
  };
}

export interface PointsOptions {
  /** Language. @default 'id' */
  locale?: Locale;
  /** Decimals, 0 to 6. @default 2 */
  decimals?: number;
  /** Lines in percentage points that rounding must not seem to reach or cross. @default none */
  thresholds?: readonly number[];
}

/**
 * `20,98 poin persentase`, whichever of the two is larger; `sama` only when the shares are exactly equal, and
 * `<0,01 poin persentase` for what is less than can be printed. Shares differ by points, never by percent.
 */
export function formatPoints(
  a: Share | null,
  b: Share | null,
  { locale = 'id', decimals = shareDecimals, thresholds = [] }: PointsOptions = {},
): string {
  const points = pointsOf(a, b);
  if (!points) return noData[locale];
  if (points.side === 'equal') return same[locale];
  const places = clampDecimals(decimals, shareDecimals);
  const units = roundedUnits(points.size, places);
  const text = printRatio(points.size, units, places, locale, thresholds);
  return `${text} ${locale === 'id' ? 'poin persentase' : 'percentage points'}`;
}

/** Options that share one number of votes. */
export interface Tie {
  /** The votes of each of them. */
  votes: number;
  /** Ids, in the order given. */
  ids: readonly string[];
}

/** Every group of two or more options with equal votes, most votes first. Unknown votes equal nothing. */
export function tiesOf(options: readonly { id: string; votes: Count }[]): Tie[] {
  const groups = new Map<number, string[]>();
  for (const { id, votes } of options) {
    if (isCount(votes)) groups.set(votes, [...(groups.get(votes) ?? []), id]);
  }
  return [...groups]
    .filter(([, ids]) => ids.length > 1)
    .sort(([a], [b]) => b - a)
    .map(([votes, ids]) => ({ votes, ids }));
}

/**
 * Ids of the options with the most votes: several when they are tied, `null` while any votes are not known, because
 * those could be the most. What may be said about them depends on the status.
 */
export function mostVotes(options: readonly { id: string; votes: Count }[]): Tie | null {
  let most = -1;
  for (const { votes } of options) {
    if (!isCount(votes)) return null;
    if (votes > most) most = votes;
  }
  if (most < 0) return null;
  return { votes: most, ids: options.filter(({ votes }) => votes === most).map(({ id }) => id) };
}
