import { describe, expect, test } from 'vitest';
import { allocateSeats, mostSeats, thresholdOutcome } from './seats.ts';
import type { SeatCandidate, SeatDistrict, SeatInput, TieRule } from './seats-types.ts';

/** A district with the votes of the parties 1, 2, 3 …, whose ids are letters. */
const district = (seats: number | null, ...votes: (number | null)[]): SeatDistrict => ({
  code: '337201',
  name: 'Dapil 1',
  seats,
  parties: votes.map((one, index) => ({
    id: String.fromCharCode(97 + index),
    nomorUrut: index + 1,
    name: `Partai ${index + 1}`,
    votes: one,
  })),
});
const allocate = (districts: SeatDistrict[], more: Partial<SeatInput> = {}) =>
  allocateSeats({ districts, threshold: null, ...more });
const one = (...args: Parameters<typeof district>) => {
  const [only] = allocate([district(...args)]).districts;
  if (!only) throw new Error('no district');
  return only;
};
const seatsOf = (found: { parties: readonly { seats: number | null }[] }) =>
  found.parties.map(({ seats }) => seats);
const basis = { text: 'CONTOH', verified: false, source: '' };

describe('following the allocation of a district', () => {
  test('votes are divided by 1, 3, 5, 7 and the largest quotients get the seats, one after another', () => {
    const found = one(6, 50_000, 30_000, 11_000);
    expect(seatsOf(found)).toEqual([3, 2, 1]);
    expect(found.state).toBe('decided');
    expect(found.reason).toBeNull();
    expect(
      found.divisions
        .filter(({ seat }) => seat !== null)
        .map(({ party, divisor, quotient, rank, seat }) => [seat, rank, party, divisor, quotient.numerator]),
    ).toEqual([
      [1, 1, 'a', 1, 50_000n],
      [2, 2, 'b', 1, 30_000n],
      [3, 3, 'a', 3, 50_000n],
      [4, 4, 'c', 1, 11_000n],
      // Equal quotients, 10.000 each: both get a seat, so their order decides nothing.
      [5, 5, 'a', 5, 50_000n],
      [6, 5, 'b', 3, 30_000n],
    ]);
    const next = found.divisions[6];
    expect(next).toMatchObject({ party: 'a', divisor: 7, rank: 7, seat: null, tied: false });
    // Each party with as many divisions as seats, and the first that can bring none.
    expect(found.divisions).toHaveLength(21);
    expect(found.divisions.filter(({ party }) => party === 'c').map(({ divisor }) => divisor)).toEqual([
      1, 3, 5, 7, 9, 11, 13,
    ]);
  });

  test('a party without votes gets nothing and has no quotient', () => {
    const found = one(3, 10, 0);
    expect(seatsOf(found)).toEqual([3, 0]);
    expect(found.divisions.every(({ party }) => party === 'a')).toBe(true);
  });

  test('quotients that differ by less than any float can tell are told apart', () => {
    // Divisible by 3; a third of it, and one vote more or less.
    const huge = Number.MAX_SAFE_INTEGER - 1;
    expect(seatsOf(one(2, huge, huge / 3 - 1))).toEqual([2, 0]);
    expect(seatsOf(one(2, huge, huge / 3 + 1))).toEqual([1, 1]);
    expect(one(2, huge, huge / 3).state).toBe('tied');
  });
});

describe('what cannot be decided is not decided', () => {
  test('equal quotients for the last seat are a tie, and what is certain beside it stays', () => {
    const found = one(2, 300, 100, 100, 5);
    expect(found).toMatchObject({ state: 'tied', tie: { seats: 1, ids: ['a', 'b', 'c'] } });
    expect(found.reason).toEqual({
      id: 'Seri: belum dapat ditentukan menurut data.',
      en: 'Tied: this cannot be decided from the data.',
    });
    expect(seatsOf(found)).toEqual([null, null, null, 0]);
    expect(found.parties.map(({ certain }) => certain)).toEqual([1, 0, 0, 0]);
    expect(found.divisions.filter(({ tied }) => tied).map(({ party, seat }) => [party, seat])).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
    ]);
    expect(found.divisions.filter(({ rank }) => rank === 2)).toHaveLength(3);
  });

  test('equal quotients that all get a seat are no tie', () => {
    expect(one(2, 70, 70).state).toBe('decided');
    expect(seatsOf(one(2, 70, 70))).toEqual([1, 1]);
    expect(one(1, 70, 70).state).toBe('tied');
  });

  test.each([
    ['missing', district(3, 10, null)],
    ['missing', district(3, 10, Number.NaN)],
    ['missing', district(3, 10, -1)],
    ['missing', district(null, 10, 5)],
    ['no_votes', district(3, 0, 0)],
    ['invalid', district(3)],
    ['invalid', district(0, 10)],
    ['invalid', district(1.5, 10)],
    ['invalid', district(mostSeats + 1, 10)],
    ['invalid', { ...district(3, 10), parties: [...district(3, 10).parties, ...district(3, 20).parties] }],
  ] as [string, SeatDistrict][])('%s: no seat is given, and the reason is said', (state, given) => {
    const found = allocate([given]).districts[0];
    expect(found).toMatchObject({ state, divisions: [], tie: null });
    expect(found?.reason?.id).toBeTruthy();
    expect(found?.reason?.en).toBeTruthy();
    for (const party of found?.parties ?? [])
      expect([party.seats, party.certain, party.places]).toEqual([null, 0, null]);
  });

  test('the largest chamber that is allowed is allowed', () => {
    expect(seatsOf(one(mostSeats, 3, 1))).toEqual([750, 250]);
  });

  test('districts without an answer leave the sum open, and others keep theirs', () => {
    const all = allocate([district(2, 30, 10), district(1, 5, 5), district(2, 1, null)]);
    expect(all.decided).toBe(false);
    expect(all.districts.map(({ state }) => state)).toEqual(['tied', 'tied', 'missing']);
    expect(all.parties.map(({ seats, votes }) => [seats, votes])).toEqual([
      [null, 36n],
      [null, null],
    ]);
    expect(all.given).toBe(1);
    expect(all.seats).toBe(5);
    expect(allocate([district(null, 1)]).seats).toBeNull();
    expect(allocate([])).toMatchObject({ decided: false, seats: 0, given: 0, parties: [] });
  });
});

test('an undecided dapil leaves the sum of its parties open, whichever comes first', () => {
  const decided = { ...district(2, 40, 10, 1), code: '2' };
  const tied = { ...district(1, 5, 5, 0), code: '1' };
  const missing = { ...district(1, 5, null, 1), code: '3' };
  for (const list of [
    [decided, tied],
    [tied, decided],
  ])
    expect(allocate(list).parties.map(({ seats, certain, votes }) => [seats, certain, votes])).toEqual([
      [null, 2, 45n],
      [null, 0, 15n],
      [0, 0, 1n],
    ]);
  for (const list of [
    [decided, missing],
    [missing, decided],
  ]) {
    const found = allocate(list);
    expect(found.decided).toBe(false);
    expect(found.parties.map(({ seats, votes }) => [seats, votes])).toEqual([
      [null, 45n],
      [null, null],
      [null, 2n],
    ]);
  }
});

describe('telling equals apart by a rule that is data', () => {
  const rule = (...by: TieRule['by'][number][]): { tieRule: TieRule } => ({ tieRule: { by, basis } });
  const spread = (given: SeatDistrict, ...list: (number | null)[]): SeatDistrict => ({
    ...given,
    parties: given.parties.map((party, index) => ({ ...party, spread: list[index] ?? null })),
  });

  test('more votes come first, where the rule says so', () => {
    const found = allocate([district(2, 300, 100, 5)], rule('more_votes')).districts[0];
    expect(found).toMatchObject({ state: 'decided', decidedBy: 'more_votes', tie: null });
    expect(found && seatsOf(found)).toEqual([2, 0, 0]);
    expect(found?.divisions.some(({ tied }) => tied)).toBe(false);
  });

  test('a criterion that separates nobody passes on to the next', () => {
    const given = spread(district(1, 50, 50, 50), 2, 5, 4);
    const found = allocate([given], rule('more_votes', 'wider_spread')).districts[0];
    expect(found).toMatchObject({ state: 'decided', decidedBy: 'wider_spread' });
    expect(found && seatsOf(found)).toEqual([0, 1, 0]);
  });

  test('a criterion that separates some leaves the rest to the next, or to nobody', () => {
    const given = spread(district(2, 50, 50, 50), 5, 4, 4);
    const found = allocate([given], rule('wider_spread')).districts[0];
    expect(found).toMatchObject({
      state: 'tied',
      tie: { seats: 1, ids: ['b', 'c'] },
      decidedBy: 'wider_spread',
    });
    expect(found && seatsOf(found)).toEqual([1, null, null]);
    expect(found?.divisions.filter(({ tied }) => tied).map(({ party }) => party)).toEqual(['b', 'c']);
    expect(allocate([given], rule('wider_spread', 'more_votes')).districts[0]?.tie?.ids).toEqual(['b', 'c']);
  });

  test('what the first criterion leaves equal, the second may decide', () => {
    // 90 ÷ 3 = 30: the same quotient from different votes. The first seat is that of 90 ÷ 1.
    const given = spread(district(3, 90, 30, 30), 4, 5, 4);
    const found = allocate([given], rule('wider_spread', 'more_votes')).districts[0];
    expect(found).toMatchObject({ state: 'decided', decidedBy: 'more_votes', tie: null });
    expect(found && seatsOf(found)).toEqual([2, 1, 0]);
    const first = allocate([given], rule('wider_spread')).districts[0];
    expect(first).toMatchObject({
      state: 'tied',
      tie: { seats: 1, ids: ['a', 'c'] },
      decidedBy: 'wider_spread',
    });
  });

  test('two of three that stand before the third get both places', () => {
    const given = spread(district(2, 50, 50, 50), 3, 9, 9);
    const found = allocate([given], rule('wider_spread')).districts[0];
    expect(found && seatsOf(found)).toEqual([0, 1, 1]);
  });

  test('a criterion of which a value is missing decides nothing', () => {
    const given = spread(district(1, 50, 50), 5, null);
    expect(allocate([given], rule('wider_spread')).districts[0]?.state).toBe('tied');
    expect(allocate([given], rule()).districts[0]?.state).toBe('tied');
  });
});

describe('following the national line', () => {
  const national = (...votes: (number | null)[]) => ({
    percent: 4,
    valid: 1000,
    parties: votes.map((one, index) => ({ id: String.fromCharCode(97 + index), votes: one })),
  });

  test('a party below it takes no part, one that reaches it exactly does', () => {
    const [found] = allocate([district(3, 50, 90, 100)], { threshold: national(40, 39, 900) }).districts;
    expect(found?.parties.map(({ eligible, seats }) => [eligible, seats])).toEqual([
      [true, 1],
      [false, 0],
      [true, 2],
    ]);
    expect(found?.divisions.some(({ party }) => party === 'b')).toBe(false);
  });

  test('votes of a party that takes no part may be missing; of any other they may not', () => {
    const threshold = national(40, 39);
    expect(allocate([district(1, 50, null)], { threshold }).districts[0]?.state).toBe('decided');
    expect(allocate([district(1, null, 5)], { threshold }).districts[0]?.state).toBe('missing');
  });

  test('without the national votes nothing is decided', () => {
    for (const threshold of [
      national(null, 500),
      national(40),
      { ...national(40, 500), valid: null },
      { ...national(40, 500), valid: 0 },
      { ...national(40, 500), percent: Number.NaN },
      national(40, 1001),
      { ...national(40, 500), valid: Number.NaN },
    ]) {
      const [found] = allocate([district(1, 50, 60)], { threshold }).districts;
      expect(found?.state).toBe('missing');
      expect(found?.parties.some(({ eligible }) => eligible === null)).toBe(true);
    }
  });

  test('when nobody meets it, there is nobody to give a seat to', () => {
    expect(allocate([district(1, 50, 60)], { threshold: national(39, 1) }).districts[0]?.state).toBe(
      'no_votes',
    );
  });

  test('the line is told in votes, exactly, with the fewest that meet it', () => {
    expect(thresholdOutcome(national(40))).toMatchObject({
      fewest: 40n,
      line: { numerator: 4000n, denominator: 100n },
    });
    expect(thresholdOutcome({ ...national(), valid: 1001 })?.fewest).toBe(41n);
    expect(thresholdOutcome({ ...national(), percent: 2.5, valid: 1001 })?.fewest).toBe(26n);
    expect(thresholdOutcome({ ...national(), valid: null })).toMatchObject({ line: null, fewest: null });
    expect(
      thresholdOutcome({ ...national(0, 1000), valid: 1000 })?.parties.map(({ meets }) => meets),
    ).toEqual([false, true]);
    expect(thresholdOutcome({ ...national(0), valid: 0 })?.fewest).toBeNull();
    expect(thresholdOutcome(null)).toBeNull();
  });
});

describe('places inside a party', () => {
  const list = (...votes: (number | null)[]): SeatCandidate[] =>
    votes.map((own, index) => ({
      id: `c${index + 1}`,
      nomorUrut: index + 1,
      name: `Calon ${index + 1}`,
      votes: own,
    }));
  const places = (seats: number, candidates: SeatCandidate[], more: Partial<SeatInput> = {}) => {
    const given = district(seats, 1000);
    const [party] = given.parties;
    const full = { ...given, parties: party ? [{ ...party, candidates }] : [] };
    return allocate([full], more).districts[0]?.parties[0]?.places;
  };

  test('go to the most votes, whatever the number on the list', () => {
    expect(places(2, list(5, 30, 20))).toEqual({ state: 'decided', ids: ['c2', 'c3'], tie: null, vacant: 0 });
    expect(places(3, list(5, 30, 20))?.ids).toEqual(['c2', 'c3', 'c1']);
  });

  test('equal votes for the last place are a tie, unless a rule tells them apart', () => {
    expect(places(2, list(20, 30, 20))).toEqual({
      state: 'tied',
      ids: ['c2'],
      tie: { seats: 1, ids: ['c1', 'c3'] },
      vacant: 0,
    });
    expect(places(3, list(20, 30, 20, 1))).toMatchObject({ state: 'decided', ids: ['c2', 'c1', 'c3'] });
    const spread = list(20, 30, 20).map((one, index) => ({ ...one, spread: index }));
    const tieRule: TieRule = { by: ['wider_spread'], basis };
    expect(places(2, spread, { tieRule })).toMatchObject({ state: 'decided', ids: ['c2', 'c3'], tie: null });
  });

  test('a list that is shorter than its seats leaves some vacant', () => {
    expect(places(3, list(5, 9))).toEqual({ state: 'decided', ids: ['c2', 'c1'], tie: null, vacant: 1 });
    expect(places(4, list(5, 9, 9).reverse())?.ids).toEqual(['c2', 'c3', 'c1']);
    const same = list(5, 5, 5).map((one) => ({ ...one, nomorUrut: 1 }));
    expect(places(3, [...same].reverse())?.ids).toEqual(['c1', 'c2', 'c3']);
    expect(places(2, [])).toEqual({ state: 'decided', ids: [], tie: null, vacant: 2 });
    expect(places(2, list(9, 5))?.vacant).toBe(0);
  });

  test('missing votes or one id for two people leave the places open', () => {
    expect(places(1, list(5, null))).toEqual({ state: 'missing', ids: [], tie: null, vacant: 0 });
    expect(places(4, list(5, null))).toMatchObject({ state: 'missing', vacant: 2 });
    expect(places(1, [...list(5), ...list(9)])?.state).toBe('missing');
  });

  test('without seats there are no places, without a list none are told', () => {
    const given = district(1, 10, 1);
    const full = { ...given, parties: given.parties.map((party) => ({ ...party, candidates: list(null) })) };
    expect(allocate([full]).districts[0]?.parties.map((party) => party.places)).toEqual([
      { state: 'missing', ids: [], tie: null, vacant: 0 },
      { state: 'decided', ids: [], tie: null, vacant: 0 },
    ]);
    expect(one(1, 10, 1).parties[0]?.places).toBeNull();
  });

  test('a party whose seats are tied has no places yet', () => {
    const given = district(1, 10, 10);
    const full = { ...given, parties: given.parties.map((party) => ({ ...party, candidates: list(9, 1) })) };
    expect(allocate([full]).districts[0]?.parties.map((party) => party.places)).toEqual([null, null]);
  });
});

test('over several districts seats and votes of a party are added up, in order of the party numbers', () => {
  const first = district(3, 50, 30);
  const second = { ...district(2, 10, 90), code: '337202', name: 'Dapil 2' };
  const all = allocate([{ ...first, parties: [...first.parties].reverse() }, second]);
  expect(all.decided).toBe(true);
  expect(all.parties).toEqual([
    { id: 'a', nomorUrut: 1, name: 'Partai 1', votes: 60n, seats: 2, certain: 2 },
    { id: 'b', nomorUrut: 2, name: 'Partai 2', votes: 120n, seats: 3, certain: 3 },
  ]);
  expect([all.seats, all.given]).toEqual([5, 5]);
});
