/** Votes, difference, limit, turnout, invalid votes. Used by `narrative.ts` only. */
import { capitalise, type FigurePart, fill, listOf, type Part } from './messages.ts';
import type { ResultOption } from './model.ts';
import {
  count,
  decreeParts,
  disqualifiedParts,
  figure,
  frame,
  isPaired,
  mostOptions,
  sameClause,
  sourceClause,
  type Telling,
  validPart,
  votesClause,
  who,
  wholeFormula,
} from './narrative-parts.ts';
import { halfFigure } from './narrative-status.ts';
import { formatShare, formatVotes, isCount, shareOf, sumCounts } from './numbers.ts';
import { ruleOf } from './rules.ts';
import { statuses } from './status.ts';

/** What stands before votes that are not, or no longer, those of now: "sebelum PSU". */
export function formerPrefix({ result, locale }: Telling): Part[] {
  const { status, label, former } = result;
  if (status !== 'psu' && status !== 'rekap_ulang' && status !== 'perbaikan_keputusan') return [];
  const renewed =
    former.some(({ reason }) => reason === status) ||
    (status === 'psu' && label === 'Pemungutan Suara Ulang');
  return fill(locale, `${renewed ? 'after' : 'former'}_${status}`);
}

/** The votes of all options in one clause, with what they are where the status alone does not say it. */
export function votesWithBasis(telling: Telling): { parts: Part[]; note: string | null } | null {
  const { locale } = telling;
  const told = votesClause(telling);
  if (!told) return null;
  const former = formerPrefix(telling);
  if (former.length > 0)
    return { ...told, parts: fill(locale, 'votes_former', { former, votes: told.parts }) };
  if (!isUnderReview(telling)) return told;
  const source = sourceClause(telling) ?? [];
  return { ...told, parts: fill(locale, 'votes_dated', { source, votes: told.parts }) };
}

/** Whether the figures are older than what the status tells of. */
const isUnderReview = ({ result: { status } }: Telling) =>
  status === 'sengketa_mk' || status === 'putusan_mk';

/**
 * In plain words: one sentence for each of up to three options, else one that names all. Equal votes are told in the
 * last one.
 */
export function easyVotes(telling: Telling): Part[][] | null {
  const { result, ordered, locale } = telling;
  const clause = votesClause(telling);
  if (!clause) return null;
  const former = formerPrefix(telling);
  // Without where they are from, the first figures would read as if the Court had given them.
  const source = isUnderReview(telling) ? (sourceClause(telling) ?? []) : null;
  const say = (words: Part[], end: Part[] = [], first = false) => {
    const votes = [...words, ...end];
    const told =
      former.length > 0
        ? fill(locale, 'votes_former', { former, votes })
        : source && first
          ? fill(locale, 'votes_dated', { source, votes })
          : votes;
    return capitalise(fill(locale, 'sentence', { words: told }));
  };
  if (ordered.length > mostOptions) return [say(clause.parts, [], true)];
  const key = statuses[result.status].complete ? 'e_option' : 'e_option_provisional';
  const items = ordered.map((option) => {
    const path = `options.${result.options.indexOf(option)}.votes`;
    return fill(locale, key, {
      who: who(telling, option, ordered.length > 3 ? 'ref' : 'who'),
      votes: [count(telling, 'votes', 'votes', path, option.votes ?? 0)],
    });
  });
  const same = sameClause(telling);
  const equal = [
    ...(same.length > 0 ? fill(locale, 'line_same', { same }) : []),
    ...disqualifiedParts(telling),
  ];
  if (ordered.length > 3) return [say(listOf(locale, items), equal, true)];
  return items.map((item, index) => say(item, index === items.length - 1 ? equal : [], index === 0));
}

interface Leader {
  leader: Part[];
  /** The decree without and with its day. */
  decree: Part[];
  dated: Part[];
  /** Whether it is one option. */
  alone: boolean;
  /** Equal votes that the clause does not name, behind a semicolon. */
  others: Part[];
}

/**
 * Who received the most votes: only where the result is determined by a decree whose number is known, and only where
 * one pair takes office. Equal votes are told as equal.
 */
export function leaderParts(telling: Telling): Leader | null {
  const { result, ordered, locale } = telling;
  if (result.status !== 'penetapan_hasil' && result.status !== 'masa_permohonan_mk') return null;
  if (!isPaired(result.contest) || ordered.some(({ kind }) => kind === 'partai')) return null;
  const decree = decreeParts(telling);
  if (!decree || ordered.length < 2 || ordered.length > mostOptions) return null;
  const most = Math.max(...ordered.map((option) => option.votes ?? 0));
  const top = ordered.filter((option) => option.votes === most);
  const key = top.length === 1 ? 'leader' : top.length === ordered.length ? 'leader_tie_all' : 'leader_tie';
  const names = top.map((option) => who(telling, option, 'ref'));
  const leader = fill(locale, key, { who: listOf(locale, names) });
  const same = sameClause(telling, top[0]);
  const others = same.length > 0 ? fill(locale, 'line_same', { same }) : [];
  return { leader, decree: decree.bare, dated: decree.dated, alone: top.length === 1, others };
}

/** The options between which a difference is told: both of two; after the determination the two with most votes. */
function compared(telling: Telling): readonly [ResultOption, ResultOption] | null {
  const [a, b, ...more] = telling.ordered;
  if (!a || !b) return null;
  if (more.length === 0) return (a.votes ?? 0) >= (b.votes ?? 0) ? [a, b] : [b, a];
  if (!leaderParts(telling)?.alone) return null;
  const [first, second] = [...telling.ordered].sort((x, y) => (y.votes ?? 0) - (x.votes ?? 0));
  return first && second ? [first, second] : null;
}

function differenceParts(telling: Telling): { difference: FigurePart[]; points: FigurePart[] } | null {
  const { result, locale } = telling;
  const pair = compared(telling);
  const valid = validPart(telling);
  if (!pair || !valid || valid.value === 0) return null;
  // Votes for a disqualified option are invalid: how far the other one is from none says nothing.
  if (pair.some(({ disqualified }) => disqualified)) return null;
  const [more, less] = pair;
  const votes = (more.votes ?? 0) - (less.votes ?? 0);
  if (votes === 0) return null;
  const [path, other] = [more, less].map((option) => `options.${result.options.indexOf(option)}.votes`);
  const formula = `${path} - ${other}`;
  const exact = (votes / valid.value) * 100;
  const points = formatShare(votes, valid.value, { locale, thresholds: [] }).replace('%', '');
  return {
    difference: [
      figure(result, 'difference', 'votes', path ?? '', votes, formatVotes(votes, locale), formula),
    ],
    points: [
      figure(result, 'points', 'votes', path ?? '', exact, points, `(${formula}) / ${wholeFormula(result)}`),
    ],
  };
}

/** How far the options are apart, or that they are equal. In plain words without the points. */
export function tellDifference(telling: Telling, easy: boolean): Part[][] {
  const { result, ordered, locale } = telling;
  if (ordered.length < 2 || ordered.length > mostOptions) return [];
  const leader = leaderParts(telling);
  const differ = differenceParts(telling);
  const { place = [] } = frame(telling);
  const sentence = (clause: Part[]) => capitalise(fill(locale, 'sentence', { words: clause }));
  const words = leader
    ? {
        leader: leader.leader,
        decree: easy ? leader.dated : leader.decree,
        others: easy ? [] : leader.others,
      }
    : {};
  // In plain words equal votes stand beside the votes.
  if (easy && leader && !leader.alone) return [];
  if (leader && !leader.alone) return [capitalise(fill(locale, 'difference_tie', { ...words, place }))];
  const same = leader || easy ? [] : sameClause(telling);
  const equal = same.length > 0 ? [sentence(same)] : [];
  if (!differ && leader) return [capitalise(fill(locale, 'difference_tie', { ...words, place }))];
  if (!differ) return equal;
  const values = { ...words, ...differ, place };
  const two = ordered.length === 2;
  if (easy) {
    const kind = statuses[result.status].complete ? 'e_difference' : 'e_difference_provisional';
    const apart = fill(locale, two ? kind : 'e_difference_next', values);
    return leader ? [capitalise(fill(locale, 'difference_tie', values)), apart] : [apart];
  }
  const key = leader
    ? two
      ? 'difference_leader'
      : 'difference_leader_next'
    : statuses[result.status].complete
      ? 'difference'
      : 'difference_provisional';
  return [capitalise(fill(locale, key, values)), ...equal];
}

/**
 * The legal limit, where one pair needs more than half of the valid votes: by `ruleOf` where there is one pair only, in
 * Jakarta, and for President. Before the determination only the limit is told; after it, whether it was passed.
 */
export function tellThreshold(telling: Telling): Part[] | null {
  const { result, ordered, locale } = telling;
  const { contest, area, status } = result;
  const valid = validPart(telling);
  const rule = ruleOf(result);
  if (rule.threshold === null || !isPaired(contest) || area.code !== contest.regionCode) return null;
  if (!valid || valid.value === 0 || !statuses[status].complete || status === 'pemilihan_berikutnya')
    return null;
  const threshold = [halfFigure(result)];
  if (status.startsWith('rekap_k') || status === 'rekap_provinsi') {
    const least = Math.floor(valid.value / 2) + 1;
    const formula = `floor(${wholeFormula(result)} / 2) + 1`;
    return fill(locale, 'threshold_more_than_half', {
      threshold,
      least: [figure(result, 'threshold', 'valid', valid.path, least, formatVotes(least, locale), formula)],
    });
  }
  if (status !== 'penetapan_hasil' && status !== 'masa_permohonan_mk' && status !== 'penetapan_terpilih')
    return null;
  const over = ordered.find(
    (option) => option.kind !== 'kolom_kosong' && BigInt(option.votes ?? 0) * 2n > BigInt(valid.value),
  );
  if (!over) return fill(locale, 'threshold_not_reached', { threshold });
  const key = rule.spread ? 'threshold_reached_ppwp' : 'threshold_reached';
  return capitalise(fill(locale, key, { who: who(telling, over, 'ref'), threshold }));
}

/** How many people voted, and what part of the fixed list that is. Only from complete figures, never for noken. */
export function tellTurnout(telling: Telling, easy: boolean): Part[][] {
  const { result, locale } = telling;
  const { total, voters, area, status } = result;
  const dpt = voters.dpt.total;
  if (!statuses[status].complete || area.voting === 'noken' || !isCount(total) || !isCount(dpt)) return [];
  if (dpt === 0) return [];
  const totals = [count(telling, 'total', 'total', 'total', total)];
  const lists = [count(telling, 'dpt', 'voters', 'voters.dpt.total', dpt)];
  if (total > dpt) {
    const values = { total: totals, dpt: lists };
    return [fill(locale, easy ? 'e_turnout' : 'turnout_over', values)];
  }
  const share = [
    figure(
      result,
      'turnout',
      'total',
      'total',
      (total / dpt) * 100,
      formatShare(total, dpt, { locale, thresholds: [] }),
      'total / voters.dpt.total',
    ),
  ];
  const values = { total: totals, dpt: lists, share };
  return easy
    ? [fill(locale, 'e_turnout', values), fill(locale, 'e_turnout_share', values)]
    : [fill(locale, 'turnout', values)];
}

/** How many votes were invalid, of how many, and what that means. */
export function tellInvalid(telling: Telling, easy: boolean): Part[] | null {
  const { result, locale } = telling;
  const { invalid, valid, total } = result;
  if (!isCount(invalid)) return null;
  const sum = sumCounts([valid, invalid]);
  const whole = isCount(total) ? BigInt(total) : sum;
  const amount = [count(telling, 'invalid', 'invalid', 'invalid', invalid)];
  if (easy || whole === null || !shareOf(invalid, whole))
    return fill(locale, easy ? 'e_invalid' : 'invalid_none', { invalid: amount });
  const exact = (invalid / Number(whole)) * 100;
  const formula = `invalid / ${isCount(total) ? 'total' : '(valid + invalid)'}`;
  const share = formatShare(invalid, whole, { locale, thresholds: [] });
  return fill(locale, 'invalid', {
    invalid: amount,
    share: [figure(result, 'invalid_share', 'invalid', 'invalid', exact, share, formula)],
  });
}
