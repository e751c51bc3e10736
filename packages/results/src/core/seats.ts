/**
 * Seats by Sainte-Laguë, as UU 7/2017 Pasal 415 and 420 describe it: in each district the votes of a party are divided
 * by 1, 3, 5, 7 and so on, and the seats go to the largest quotients one after another. For the DPR only parties with
 * at least 4% of the nation's valid votes take part (Pasal 414). Everything is exact, and what does not follow from the
 * data is said to be open: missing votes or a tie never become a seat.
 */
import { inBallotOrder, type LocalText } from './model.ts';
import { isCount, sumCounts } from './numbers.ts';
import { meetsLine } from './numbers-compare.ts';
import { compare, lineOf } from './numbers-print.ts';
import { placesOf, resolve } from './seats-order.ts';
import type {
  DistrictSeats,
  Division,
  OpenTie,
  PartyInDistrict,
  PartySeats,
  SeatAllocation,
  SeatDistrict,
  SeatInput,
  SeatParty,
  SeatState,
  SeatThreshold,
  ThresholdOutcome,
  TieRule,
} from './seats-types.ts';

/** More seats than any chamber has; a larger number is a slip of the pen. */
export const mostSeats = 1000;

const reasons: Readonly<Record<Exclude<SeatState, 'decided'>, LocalText>> = {
  tied: {
    id: 'Seri: belum dapat ditentukan menurut data.',
    en: 'Tied: this cannot be decided from the data.',
  },
  missing: {
    id: 'Ada suara yang belum diketahui, jadi pembagian kursi belum dapat dihitung.',
    en: 'Some votes are not known, so the seats cannot be calculated yet.',
  },
  no_votes: {
    id: 'Belum ada suara untuk partai yang ikut dalam pembagian kursi.',
    en: 'There are no votes for parties that take part in the allocation.',
  },
  invalid: {
    id: 'Jumlah kursi atau daftar partai tidak dapat dipakai. Periksa data dapil ini.',
    en: 'The number of seats or the list of parties cannot be used. Check the data of this district.',
  },
};

/** Why seats cannot be decided, in words for the public. */
export const seatReasons: typeof reasons = reasons;

/** Which parties meet the national line. `null` without a line. */
export function thresholdOutcome(threshold: SeatThreshold | null): ThresholdOutcome | null {
  if (!threshold) return null;
  const { percent, valid, parties } = threshold;
  const line = lineOf(percent);
  const whole = isCount(valid) && valid > 0 ? BigInt(valid) : null;
  const exact =
    line && whole !== null
      ? { numerator: whole * line.numerator, denominator: 100n * line.denominator }
      : null;
  return {
    percent,
    valid,
    line: exact,
    fewest: exact && (exact.numerator + exact.denominator - 1n) / exact.denominator,
    parties: parties.map(({ id, votes }) => ({
      id,
      votes,
      meets:
        exact && isCount(votes) && whole !== null && BigInt(votes) <= whole
          ? meetsLine({ numerator: BigInt(votes), denominator: whole }, percent, 'at_least')
          : null,
    })),
  };
}

/**
 * Seats of every district and of all together, with every division that led to them.
 *
 * Never throws: a district whose votes, seats or parties are missing or broken has a state and a reason, and no seats.
 */
export function allocateSeats({ districts, threshold, tieRule = null }: SeatInput): SeatAllocation {
  const outcome = thresholdOutcome(threshold);
  const done = districts.map((district) => allocateDistrict(district, outcome, tieRule));
  const parties = new Map<string, PartySeats>();
  for (const { parties: list } of done) {
    for (const { id, nomorUrut, name, votes, seats, certain } of list) {
      const before = parties.get(id);
      const more = sumCounts([votes]);
      parties.set(id, {
        id,
        nomorUrut: before?.nomorUrut ?? nomorUrut,
        name: before?.name ?? name,
        votes: before ? (before.votes === null || more === null ? null : before.votes + more) : more,
        seats: before ? (before.seats === null || seats === null ? null : before.seats + seats) : seats,
        certain: (before?.certain ?? 0) + certain,
      });
    }
  }
  const all = sumCounts(done.map(({ seats }) => seats));
  return {
    decided: done.length > 0 && done.every(({ state }) => state === 'decided'),
    threshold: outcome,
    districts: done,
    parties: inBallotOrder([...parties.values()]),
    seats: all === null ? null : Number(all),
    given: done.reduce(
      (sum, { parties: list }) => sum + list.reduce((own, { certain }) => own + certain, 0),
      0,
    ),
  };
}

function allocateDistrict(
  district: SeatDistrict,
  outcome: ThresholdOutcome | null,
  tieRule: TieRule | null,
): DistrictSeats {
  const { code, name, seats } = district;
  const ordered = inBallotOrder(district.parties);
  const eligible = (id: string): boolean | null =>
    outcome ? (outcome.parties.find((one) => one.id === id)?.meets ?? null) : true;
  const close = (
    state: SeatState,
    divisions: readonly Division[] = [],
    tie: OpenTie | null = null,
    decidedBy: DistrictSeats['decidedBy'] = null,
  ): DistrictSeats => ({
    code,
    name,
    seats,
    state,
    reason: state === 'decided' ? null : reasons[state],
    divisions,
    tie,
    decidedBy,
    parties: ordered.map((party) => partyOf(party, eligible(party.id), state, divisions, tie, tieRule)),
  });

  if (seats === null) return close('missing');
  const twice = new Set(ordered.map(({ id }) => id)).size < ordered.length;
  if (!isCount(seats) || seats < 1 || seats > mostSeats || ordered.length === 0 || twice)
    return close('invalid');
  const taking = ordered.filter(({ id }) => eligible(id) !== false);
  if (taking.some(({ id, votes }) => eligible(id) === null || !isCount(votes))) return close('missing');
  if (taking.every(({ votes }) => votes === 0)) return close('no_votes');

  const sorted = divide(taking, seats);
  const last = sorted[seats - 1];
  const boundary = last ? sorted.filter((one) => equal(one, last)) : [];
  const first = last ? sorted.findIndex((one) => equal(one, last)) : 0;
  const left = seats - first;
  let winners = sorted.slice(0, seats);
  let tie: OpenTie | null = null;
  let decidedBy: DistrictSeats['decidedBy'] = null;
  if (boundary.length > left) {
    const byId = new Map(taking.map((party) => [party.id, party]));
    const answer = resolve(
      boundary.map(({ party }) => byId.get(party) as SeatParty),
      left,
      tieRule,
    );
    decidedBy = answer.by;
    tie = answer.tie;
    const won = new Set(answer.won);
    winners = [...sorted.slice(0, first), ...boundary.filter(({ party }) => won.has(party))];
  }
  const seatOf = new Map(winners.map((one, index) => [one, index + 1]));
  const open = new Set(tie ? boundary.filter(({ party }) => tie.ids.includes(party)) : []);
  let rank = 0;
  const divisions = sorted.map((one, index) => {
    const before = sorted[index - 1];
    if (!before || !equal(one, before)) rank = index + 1;
    return { ...one, rank, seat: seatOf.get(one) ?? null, tied: open.has(one) };
  });
  return close(tie ? 'tied' : 'decided', divisions, tie, decidedBy);
}

type Quotient = Pick<Division, 'party' | 'divisor' | 'quotient'>;

const compareQuotients = ({ quotient: a }: Quotient, { quotient: b }: Quotient) =>
  compare(b.numerator * a.denominator, a.numerator * b.denominator);
const equal = (a: Quotient, b: Quotient) => compareQuotients(a, b) === 0;

/**
 * Quotients above nothing, largest first; equal ones in order of the party numbers. Of each party as many as there are
 * seats, and one more, so that the first that brought no seat can be seen.
 */
function divide(parties: readonly SeatParty[], seats: number): Quotient[] {
  const all: Quotient[] = [];
  for (const { id, votes } of parties) {
    if (!votes) continue;
    for (let index = 0; index <= seats; index += 1) {
      const divisor = 2 * index + 1;
      all.push({ party: id, divisor, quotient: { numerator: BigInt(votes), denominator: BigInt(divisor) } });
    }
  }
  return all.sort(compareQuotients);
}

function partyOf(
  { id, nomorUrut, name, votes, candidates }: SeatParty,
  eligible: boolean | null,
  state: SeatState,
  divisions: readonly Division[],
  tie: OpenTie | null,
  tieRule: TieRule | null,
): PartyInDistrict {
  const certain = divisions.filter((one) => one.party === id && one.seat !== null).length;
  const known = state === 'decided' || (state === 'tied' && !tie?.ids.includes(id));
  return {
    id,
    nomorUrut,
    name,
    votes,
    eligible,
    seats: known ? certain : null,
    certain,
    places: known && candidates ? placesOf(candidates, certain, tieRule) : null,
  };
}
