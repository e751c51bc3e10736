import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { allocateSeats } from './seats.ts';
import type { SeatDistrict } from './seats-types.ts';

// A shared machine may be slow.
vi.setConfig({ testTimeout: 60_000 });
const runs = { numRuns: 10_000 };
const district = (seats: number, votes: readonly number[]): SeatDistrict => ({
  code: '1',
  name: 'Dapil 1',
  seats,
  parties: votes.map((own, index) => ({
    id: `p${index}`,
    nomorUrut: index + 1,
    name: `P${index}`,
    votes: own,
  })),
});
const allocate = (seats: number, votes: readonly number[]) => {
  const [found] = allocateSeats({ districts: [district(seats, votes)], threshold: null }).districts;
  if (!found) throw new Error('no district');
  return found;
};
const seatsOf = (seats: number, votes: readonly number[]) =>
  allocate(seats, votes).parties.map((one) => one.seats);

/** Votes from a village to a nation, with many equal ones. */
const votesOf = (max: number) =>
  fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max })), {
    minLength: 1,
    maxLength: 6,
  });
const few = votesOf(100_000);
const some = few.filter((votes) => votes.some((own) => own > 0));

/** Every way to share out the seats in which no seat could go to a larger quotient: the definition, by search. */
function everyAnswer(seats: number, votes: readonly number[]): number[][] {
  const answers: number[][] = [];
  const tryAll = (rest: number, so: number[]): void => {
    if (so.length === votes.length - 1) {
      const full = [...so, rest];
      // The smallest quotient that got a seat is no less than the largest that got none.
      const holds = full.every(
        (own, i) =>
          own === 0 ||
          (votes[i] !== 0 &&
            full.every(
              (other, j) =>
                BigInt(votes[i] as number) * BigInt(2 * other + 1) >=
                BigInt(votes[j] as number) * BigInt(2 * own - 1),
            )),
      );
      if (holds) answers.push(full);
      return;
    }
    for (let own = 0; own <= rest; own += 1) tryAll(rest - own, [...so, own]);
  };
  tryAll(seats, []);
  return answers;
}

test('agrees with a search through every possible answer; several answers are a tie, and only then', () => {
  const small = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5000 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), small, (seats, votes) => {
      const found = allocate(seats, votes);
      if (votes.every((own) => own === 0)) {
        expect(found.state).toBe('no_votes');
        return;
      }
      const answers = everyAnswer(seats, votes);
      expect(answers.length).toBeGreaterThan(0);
      expect(found.state).toBe(answers.length === 1 ? 'decided' : 'tied');
      votes.forEach((_, index) => {
        const own = answers.map((answer) => answer[index] as number);
        const [least, most] = [Math.min(...own), Math.max(...own)];
        expect(found.parties[index]?.certain).toBe(least);
        expect(found.parties[index]?.seats).toBe(least === most ? least : null);
      });
    }),
    runs,
  );
});

test('agrees with it at numbers that a float cannot hold', () => {
  const huge = fc.integer({ min: Number.MAX_SAFE_INTEGER - 30, max: Number.MAX_SAFE_INTEGER });
  const third = huge.map((own) => Math.floor(own / 3));
  const votes = fc.tuple(huge, fc.oneof(huge, third), third);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), votes, (seats, list) => {
      const answers = everyAnswer(seats, list);
      const found = allocate(seats, list);
      expect(found.state).toBe(answers.length === 1 ? 'decided' : 'tied');
      if (answers.length === 1) expect(found.parties.map((one) => one.seats)).toEqual(answers[0]);
    }),
    { numRuns: 10_000 },
  );
});

test('all seats are given, or as many as are not tied', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 15 }), some, (seats, votes) => {
      const { parties, tie, divisions } = allocate(seats, votes);
      const certain = parties.reduce((sum, one) => sum + one.certain, 0);
      expect(certain + (tie?.seats ?? 0)).toBe(seats);
      if (tie) expect(tie.ids.length).toBeGreaterThan(tie.seats);
      const numbers = divisions.flatMap(({ seat }) => seat ?? []);
      expect(numbers).toEqual(Array.from({ length: certain }, (_, index) => index + 1));
    }),
    runs,
  );
});

test('one seat more takes no seat from anybody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), some, (seats, votes) => {
      const [before, after] = [allocate(seats, votes), allocate(seats + 1, votes)];
      const least = after.parties.map(
        ({ certain }, index) => certain - (before.parties[index]?.certain ?? 0),
      );
      expect(Math.min(...least)).toBeGreaterThanOrEqual(0);
    }),
    runs,
  );
});

test('more votes never bring fewer seats, and one vote more loses none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), some, fc.nat(), (seats, votes, which) => {
      const before = seatsOf(seats, votes);
      const unfair = votes.some((a, i) =>
        votes.some((b, j) => {
          const [x = null, y = null] = [before[i], before[j]];
          return a === b ? x !== y : a > b && x !== null && y !== null && x < y;
        }),
      );
      expect(unfair).toBe(false);
      const at = which % votes.length;
      const more = votes.map((own, index) => (index === at ? own + 1 : own));
      const [was, now] = [allocate(seats, votes).parties[at], allocate(seats, more).parties[at]];
      expect(now?.certain).toBeGreaterThanOrEqual(was?.certain ?? 0);
    }),
    runs,
  );
});

test('the order of parties and districts changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), some), { minLength: 1, maxLength: 2 }),
      (list) => {
        const districts = list.map(([seats, votes], index) => ({
          ...district(seats, votes),
          code: `${index}`,
        }));
        const turned = [...districts]
          .reverse()
          .map((one) => ({ ...one, parties: [...one.parties].reverse() }));
        const [a, b] = [districts, turned].map((given) =>
          allocateSeats({ districts: given, threshold: null }),
        );
        const brief = (all: typeof a) =>
          JSON.stringify(all, (_, value) => (typeof value === 'bigint' ? `${value}` : value));
        expect(brief(b && { ...b, districts: [...b.districts].reverse() })).toBe(brief(a));
      },
    ),
    { numRuns: 10_000 },
  );
});

test('as many times the votes give the same seats', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      some,
      fc.integer({ min: 2, max: 9_000_000 }),
      (seats, votes, times) => {
        const [a, b] = [
          allocate(seats, votes),
          allocate(
            seats,
            votes.map((own) => own * times),
          ),
        ];
        expect(b.parties.map((one) => one.seats)).toEqual(a.parties.map((one) => one.seats));
        expect(b.state).toBe(a.state);
      },
    ),
    runs,
  );
});

test('between two parties each gets its exact part, up or down to the next whole seat', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (seats, a, b) => {
        const [x] = seatsOf(seats, [a, b]);
        const part = BigInt(seats) * BigInt(a);
        const whole = BigInt(a + b);
        const nearest = (2n * part + whole) / (2n * whole);
        const half = (2n * part + whole) % (2n * whole) === 0n;
        expect(x).toBe(half ? null : Number(nearest));
      },
    ),
    runs,
  );
});

test('whatever is broken: nothing is thrown, and no seat comes from what is not known', () => {
  const odd = fc.oneof(
    fc.integer({ min: 0, max: 50 }),
    fc.constantFrom(null, Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY, 2 ** 60),
  );
  fc.assert(
    fc.property(odd, fc.array(odd, { maxLength: 4 }), (seats, votes) => {
      const given = {
        ...district(1, []),
        seats: seats as number,
        parties: district(1, votes as number[]).parties,
      };
      const [found] = allocateSeats({ districts: [given], threshold: null }).districts;
      const known = votes.every((own) => Number.isSafeInteger(own) && (own as number) >= 0);
      if (!known || seats === null || !Number.isInteger(seats)) {
        expect(found?.parties.every((one) => one.certain === 0 && one.seats === null)).toBe(true);
        expect(found?.reason).not.toBeNull();
      }
    }),
    runs,
  );
});
