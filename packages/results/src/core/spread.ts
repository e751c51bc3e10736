/**
 * How far the areas below a result differ: for each option the areas with the smallest and the largest share of their
 * own valid votes, and the areas whose votes stand in another order than those of the whole. Only figures; the words
 * are in `spread-story.ts`.
 */
import type { Finding } from './findings.ts';
import { checkIdentities } from './identities.ts';
import { type Area, type ElectionResult, inBallotOrder, type Locale, rowState } from './model.ts';
import { formatShares, isCount, noData, type Share, sumCounts } from './numbers.ts';
import { statuses } from './status.ts';
import { tolerant } from './tolerant.ts';

/**
 * Why there is no spread: no figures or only some TPS at this status · fewer than two areas with votes · the figures
 * contradict each other or the source is flagged · no options.
 */
export const spreadReasons = ['status', 'no-areas', 'findings', 'no-options'] as const;
export type SpreadReason = (typeof spreadReasons)[number];

/** The share of one option in one area, as two whole numbers, with the path of both. */
export interface SpreadPoint {
  /** Index into `children`. */
  child: number;
  area: Area;
  /** Valid votes for the option there. */
  votes: number;
  /** Valid votes of the area: the sum of its options. */
  whole: bigint;
  /** The exact share. */
  share: Share;
  /** Path of the votes, e.g. `children.2.options.0.votes`. */
  path: string;
  /** How the share follows, e.g. `children.2.options.0.votes / sum(children.2.options.*.votes)`. */
  formula: string;
}

/** One option over all areas. */
export interface OptionSpread {
  /** Index into `options`. */
  option: number;
  /** Every area with its share, in the official order of the codes. */
  points: readonly SpreadPoint[];
  /** Area with the smallest share; several when they are exactly equal. */
  min: readonly SpreadPoint[];
  /** Area with the largest share; several when they are exactly equal. */
  max: readonly SpreadPoint[];
  /** Whether the share is exactly the same in every area. */
  same: boolean;
}

/** The votes of all options in one area, in ballot order. */
export interface AreaVotes {
  /** Index into `children`. */
  child: number;
  area: Area;
  votes: readonly { option: number; votes: number; path: string }[];
}

export interface Spread {
  kind: 'spread';
  result: ElectionResult;
  /** Options in ballot order. */
  options: readonly OptionSpread[];
  /** How many areas have the votes of every option. */
  areas: number;
  /** Indexes of areas that are left out: votes are missing there, or there are none at all. */
  without: readonly number[];
  /**
   * Areas in which two options stand the other way round than in the whole. Empty before the recapitulation: a count
   * that can still change has no order.
   */
  differing: readonly AreaVotes[];
  /** Areas, not differing, in which two options have equal votes and in the whole do not. */
  tied: readonly AreaVotes[];
  /** Whether orders may be told: the votes were recapitulated. */
  ordered: boolean;
}

export interface NoSpread {
  kind: 'none';
  reason: SpreadReason;
  result: ElectionResult;
  findings: readonly Finding[];
}

/** How far the areas of a result differ, or why that cannot be told. Never throws. */
export function spreadOf(given: ElectionResult): Spread | NoSpread {
  const result = tolerant(given);
  const findings = checkIdentities(result);
  const none = (reason: SpreadReason): NoSpread => ({ kind: 'none', reason, result, findings });
  const definition = statuses[result.status];
  if (!definition.figures || result.status === 'hitung_sementara') return none('status');
  if (findings.some(({ severity }) => severity === 'error') || result.flags.includes('sumber_bermasalah'))
    return none('findings');
  const options = inBallotOrder(result.options).map((option) => result.options.indexOf(option));
  if (options.length < 2) return none('no-options');

  const { rows, without } = readAreas(result, options);
  if (rows.length < 2) return none('no-areas');
  const ordered = definition.complete;
  const orders = ordered ? rows.map((row) => ({ row, order: compareOrder(result, row) })) : [];
  return {
    kind: 'spread',
    result,
    options: options.map((option, position) => overAreas(option, position, rows)),
    areas: rows.length,
    without,
    differing: orders.filter(({ order }) => order === 'differs').map(({ row }) => row),
    tied: orders.filter(({ order }) => order === 'tie').map(({ row }) => row),
    ordered,
  };
}

/** The areas in the order of their codes, those apart that have no complete votes. */
function readAreas(result: ElectionResult, options: readonly number[]) {
  const rows: AreaVotes[] = [];
  const without: number[] = [];
  const codes = result.children
    .map(({ area }, child) => ({ code: area.code, child }))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.child - b.child));
  for (const { child } of codes) {
    const row = result.children[child];
    if (!row) continue;
    const votes = options.flatMap((option) => {
      const place = row.options.findIndex(({ id }) => id === result.options[option]?.id);
      const count = row.options[place]?.votes;
      return isCount(count)
        ? [{ option, votes: count, path: `children.${child}.options.${place}.votes` }]
        : [];
    });
    const complete =
      votes.length === options.length &&
      votes.some((one) => one.votes > 0) &&
      rowState(row, result.status) === 'complete';
    if (complete) rows.push({ child, area: row.area, votes });
    else without.push(child);
  }
  return { rows, without };
}

function overAreas(option: number, position: number, rows: readonly AreaVotes[]): OptionSpread {
  const points = rows.map(({ child, area, votes }): SpreadPoint => {
    const own = votes[position] ?? { votes: 0, path: '' };
    const whole = sumCounts(votes.map((one) => one.votes)) ?? 1n;
    return {
      child,
      area,
      votes: own.votes,
      whole,
      share: { numerator: BigInt(own.votes), denominator: whole },
      path: own.path,
      formula: `${own.path} / sum(children.${child}.options.*.votes)`,
    };
  });
  const [min, max] = [endsOf(points, 1), endsOf(points, -1)];
  return { option, points, min, max, same: min.length === points.length };
}

/** The points with the smallest (`sign` 1) or the largest (-1) share, in one pass. */
function endsOf(points: readonly SpreadPoint[], sign: 1 | -1): SpreadPoint[] {
  let ends: SpreadPoint[] = [];
  for (const point of points) {
    const [end] = ends;
    const side = end ? sign * compareShares(point.share, end.share) : -1;
    if (side < 0) ends = [point];
    else if (side === 0) ends.push(point);
  }
  return ends;
}

/**
 * The share of a point as every table of its area prints it: the shares of an area add up to 100, so one of them may
 * differ by a digit from the same share printed alone.
 */
export function formatSpreadShare(
  { options }: Pick<Spread, 'options'>,
  { option, points }: OptionSpread,
  point: SpreadPoint,
  locale: Locale = 'id',
): string {
  const area = points.indexOf(point);
  const { shares } = formatShares(
    options.map((one) => one.points[area]?.votes ?? null),
    { locale },
  );
  return shares[options.findIndex((one) => one.option === option)] ?? noData[locale];
}

/** -1, 0 or 1; exact. */
export function compareShares(a: Share, b: Share): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether an area has its options in the order of the whole. Options that are equal in the whole have no order. */
function compareOrder({ options }: ElectionResult, { votes }: AreaVotes): 'same' | 'differs' | 'tie' {
  let tie = false;
  for (let i = 0; i < votes.length; i += 1) {
    for (let j = i + 1; j < votes.length; j += 1) {
      const [a, b] = [votes[i], votes[j]];
      if (!a || !b) continue;
      const whole = Math.sign((options[a.option]?.votes ?? 0) - (options[b.option]?.votes ?? 0));
      const here = Math.sign(a.votes - b.votes);
      if (whole * here < 0) return 'differs';
      if (here === 0 && whole !== 0) tie = true;
    }
  }
  return tie ? 'tie' : 'same';
}
