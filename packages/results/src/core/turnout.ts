/**
 * Turnout, invalid votes and progress as figures with their denominators, or the reason why there is none. Words are
 * in `turnout-story.ts`.
 */
import { checkIdentities } from './identities.ts';
import { type Count, type ElectionResult, inBallotOrder, type ResultOption } from './model.ts';
import { isCount, shareOf, sumCounts } from './numbers.ts';
import { statuses } from './status.ts';
import { tolerant } from './tolerant.ts';

/**
 * Why a figure is not told: there are none at this status · the count is not complete · a number is not known · no list
 * of voters · votes by noken · figures contradict each other or the source is flagged.
 */
export const figureReasons = ['status', 'partial', 'no-total', 'no-dpt', 'noken', 'findings'] as const;
export type FigureReason = (typeof figureReasons)[number];

/** A part of a whole with the paths of both. */
export interface Portion {
  /** Who is counted. */
  id: 'all' | 'men' | 'women';
  part: number;
  whole: number;
  /** Path of the part, e.g. `total`. */
  path: string;
  /** How the share follows, e.g. `total / voters.dpt.total`. */
  formula: string;
}

export interface Turnout {
  kind: 'turnout';
  result: ElectionResult;
  /** All voters. */
  all: Portion;
  /** Men and women, where both numbers are known and agree. Empty otherwise. */
  bySex: readonly Portion[];
  /** More people voted than are on the fixed list. */
  above: boolean;
  /** People on all three lists together; `null` where one is not known. */
  entitled: bigint | null;
}

export interface NoFigure {
  kind: 'none';
  reason: FigureReason;
  result: ElectionResult;
}

/** Whether the checks or the source itself forbid to speak about the figures. */
function withheld(result: ElectionResult): boolean {
  return (
    result.flags.includes('sumber_bermasalah') ||
    checkIdentities(result).some(({ severity, code }) => severity === 'error' && code !== 'count_missing')
  );
}

/**
 * People who voted as a share of the fixed voter list (DPT). Only once the votes are recapitulated: a part of the
 * polling stations has no list of its own here.
 */
export function turnoutOf(given: ElectionResult): Turnout | NoFigure {
  const result = tolerant(given);
  const none = (reason: FigureReason): NoFigure => ({ kind: 'none', reason, result });
  const { figures, complete } = statuses[result.status];
  if (!figures) return none('status');
  if (!complete) return none('partial');
  if (result.area.voting === 'noken') return none('noken');
  if (withheld(result)) return none('findings');
  const { total, voters, voted } = result;
  const dpt = voters.dpt.total;
  if (!isCount(total)) return none('no-total');
  if (!isCount(dpt) || dpt === 0) return none('no-dpt');
  const bySex: Portion[] = [];
  for (const id of ['men', 'women'] as const) {
    const [part, whole] = [voted.all[id], voters.dpt[id]];
    if (isCount(part) && isCount(whole) && whole > 0)
      bySex.push({ id, part, whole, path: `voted.all.${id}`, formula: `voted.all.${id} / voters.dpt.${id}` });
  }
  const adds = (all: number, men: Count, women: Count) => sumCounts([men, women]) === BigInt(all);
  return {
    kind: 'turnout',
    result,
    all: { id: 'all', part: total, whole: dpt, path: 'total', formula: 'total / voters.dpt.total' },
    bySex:
      adds(total, voted.all.men, voted.all.women) && adds(dpt, voters.dpt.men, voters.dpt.women) ? bySex : [],
    above: total > dpt,
    entitled: sumCounts([dpt, voters.dptb.total, voters.dpk.total]),
  };
}

export interface Invalid {
  kind: 'invalid';
  result: ElectionResult;
  /** Invalid votes of all votes. */
  all: Portion;
  /** Options with fewer votes than there are invalid ones, in ballot order. Only after the recapitulation. */
  below: readonly ResultOption[];
  /** Options that were disqualified after the ballots were printed: votes for them are invalid. */
  disqualified: readonly ResultOption[];
}

/** Invalid votes as a share of all people who voted. */
export function invalidOf(given: ElectionResult): Invalid | NoFigure {
  const result = tolerant(given);
  const none = (reason: FigureReason): NoFigure => ({ kind: 'none', reason, result });
  const { figures, complete } = statuses[result.status];
  if (!figures) return none('status');
  if (!complete) return none('partial');
  if (withheld(result)) return none('findings');
  const { invalid, valid, total } = result;
  const sum = sumCounts([valid, invalid]);
  const whole = isCount(total) ? total : sum === null ? null : Number(sum);
  if (!isCount(invalid) || whole === null || !shareOf(invalid, whole)) return none('no-total');
  const base = isCount(total) ? 'total' : '(valid + invalid)';
  const options = inBallotOrder(result.options);
  const disqualified = options.filter((option) => option.disqualified);
  return {
    kind: 'invalid',
    result,
    all: { id: 'all', part: invalid, whole, path: 'invalid', formula: `invalid / ${base}` },
    // Votes for a disqualified option are themselves invalid: to compare the two would mislead.
    below: options.filter(
      (option) => !option.disqualified && isCount(option.votes) && option.votes < invalid,
    ),
    disqualified,
  };
}

/**
 * How far the count is: before it · not known · none in · some · all in, not recapitulated · recapitulated · figures
 * that contradict each other.
 */
export const progressStates = ['before', 'unknown', 'zero', 'some', 'all', 'recapitulated', 'wrong'] as const;
export type ProgressState = (typeof progressStates)[number];

export interface ProgressFacts {
  state: ProgressState;
  result: ElectionResult;
  reported: Count;
  total: Count;
  /** The number of all TPS before, where it was another one. */
  formerTotal: Count;
}

/** Polling stations whose figures are in. `before` is the version shown before this one. */
export function progressOf(given: ElectionResult, before?: ElectionResult): ProgressFacts {
  const result = tolerant(given);
  const { reported, total } = result.progress;
  const old = before === undefined ? null : tolerant(before).progress.total;
  const known = isCount(reported) && isCount(total);
  const { figures, complete } = statuses[result.status];
  const number = (value: Count) => (isCount(value) ? value : null);
  return {
    state: !figures
      ? 'before'
      : (reported !== null && !isCount(reported)) || (total !== null && !isCount(total))
        ? 'wrong'
        : known && (reported > total || (total === 0 && reported === 0))
          ? 'wrong'
          : complete
            ? 'recapitulated'
            : !known
              ? 'unknown'
              : reported === 0
                ? 'zero'
                : reported < total
                  ? 'some'
                  : 'all',
    result,
    reported: number(reported),
    total: number(total),
    formerTotal: isCount(old) && isCount(total) && old !== total ? old : null,
  };
}
