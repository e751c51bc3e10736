/** Who of several comes before whom, and where equals stay equal. Used by `seats.ts` only. */
import type { Count } from './model.ts';
import { isCount } from './numbers.ts';
import type { OpenTie, Places, SeatCandidate, TieCriterion, TieRule } from './seats-types.ts';

interface Equal {
  id: string;
  votes: Count;
  spread?: Count;
}

interface Answer {
  /** Ids that get one of the places. */
  won: string[];
  /** Equals that the rule cannot tell apart. */
  tie: OpenTie | null;
  /** The criterion that decided. */
  by: TieCriterion | null;
}

const measureOf = ({ votes, spread }: Equal, criterion: TieCriterion): Count =>
  criterion === 'more_votes' ? votes : (spread ?? null);

/**
 * Gives fewer places than there are equals, by the first criterion that separates those who get one from those who do
 * not. A criterion of which a value is missing decides nothing. What is left is a tie.
 */
export function resolve(equals: readonly Equal[], places: number, rule: TieRule | null): Answer {
  for (const criterion of rule?.by ?? []) {
    const values = equals.map((one) => measureOf(one, criterion));
    if (!values.every(isCount)) continue;
    const ranked = [...values].sort((a, b) => b - a);
    const line = ranked[places - 1] as number;
    const above = equals.filter((_, index) => (values[index] as number) > line);
    const at = equals.filter((_, index) => values[index] === line);
    if (above.length + at.length === places)
      return { won: [...above, ...at].map(({ id }) => id), tie: null, by: criterion };
    // Some are told apart, the rest go on to the next criterion.
    if (at.length < equals.length) {
      const next = rule && { ...rule, by: rule.by.slice(rule.by.indexOf(criterion) + 1) };
      const rest = resolve(at, places - above.length, next);
      return { won: [...above.map(({ id }) => id), ...rest.won], tie: rest.tie, by: rest.by ?? criterion };
    }
  }
  return { won: [], tie: { seats: places, ids: equals.map(({ id }) => id) }, by: null };
}

/** Places of a list by votes (UU 7/2017 Pasal 422). Where the list is shorter than the seats, the rest is vacant. */
export function placesOf(candidates: readonly SeatCandidate[], seats: number, rule: TieRule | null): Places {
  const none: Places = { state: 'decided', ids: [], tie: null, vacant: 0 };
  if (seats === 0) return none;
  const vacant = Math.max(0, seats - candidates.length);
  const twice = new Set(candidates.map(({ id }) => id)).size < candidates.length;
  if (twice || candidates.some(({ votes }) => !isCount(votes))) return { ...none, state: 'missing', vacant };
  const sorted = [...candidates].sort(
    (a, b) =>
      (b.votes as number) - (a.votes as number) ||
      a.nomorUrut - b.nomorUrut ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const ids = (list: readonly SeatCandidate[]) => list.map(({ id }) => id);
  const last = sorted[seats - 1];
  if (!last) return { ...none, ids: ids(sorted), vacant };
  const above = sorted.filter(({ votes }) => (votes as number) > (last.votes as number));
  const at = sorted.filter(({ votes }) => votes === last.votes);
  const left = seats - above.length;
  if (at.length <= left) return { ...none, ids: ids(sorted.slice(0, seats)) };
  const { won, tie } = resolve(at, left, rule);
  const chosen = new Set([...ids(above), ...won]);
  return { state: tie ? 'tied' : 'decided', ids: ids(sorted).filter((id) => chosen.has(id)), tie, vacant: 0 };
}
