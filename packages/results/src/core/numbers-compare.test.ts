import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatVotes, noData, shareOf } from './numbers.ts';
import {
  formatDifference,
  formatPoints,
  formatSide,
  meetsLine,
  mostVotes,
  pointsOf,
  sideOf,
  tiesOf,
  voteDifference,
} from './numbers-compare.ts';

const runs = { numRuns: 10_000 };
const votes = fc.integer({ min: 0, max: 300_000_000 });
const share = (part: number, whole: number) => shareOf(part, whole);

describe('reading where a share stands', () => {
  test('exactly half is a case of its own: neither more nor less', () => {
    expect(sideOf(share(1, 2), 50)).toBe('equal');
    expect(sideOf(share(2_180_314, 4_360_629), 50)).toBe('below');
    expect(sideOf(share(2_180_315, 4_360_629), 50)).toBe('above');
    expect(formatSide(share(1, 2), 50)).toBe('tepat 50%');
    expect(formatSide(share(2_183_239, 4_360_629), 50)).toBe('lebih dari 50%');
    expect(formatSide(share(5_878_708, 151_793_293), 4, 'en')).toBe('less than 4%');
    expect(formatSide(share(31, 40), 77.5)).toBe('tepat 77,5%');
    expect(formatSide(share(1, 2), 50, 'en')).toBe('exactly 50%');
    expect(formatSide(share(2, 3), 50, 'en')).toBe('more than 50%');
  });

  test('"lebih dari" needs more than the line, "paling sedikit" is met by it', () => {
    expect(meetsLine(share(1, 2), 50, 'more_than')).toBe(false);
    expect(meetsLine(share(1, 2), 50, 'at_least')).toBe(true);
    expect(meetsLine(share(1, 25), 4, 'at_least')).toBe(true);
    expect(meetsLine(share(3, 100), 4, 'at_least')).toBe(false);
    expect(meetsLine(share(51, 100), 50, 'more_than')).toBe(true);
  });

  test('what is not known meets nothing and fails nothing', () => {
    expect(sideOf(null, 50)).toBeNull();
    expect(meetsLine(null, 50, 'more_than')).toBeNull();
    expect(formatSide(null, 50)).toBe(noData.id);
    for (const odd of [Number.NaN, -4, 1e21, Number.POSITIVE_INFINITY])
      expect(sideOf(share(1, 2), odd)).toBeNull();
  });

  test('there are three answers for every share, as whole numbers give them', () => {
    fc.assert(
      fc.property(
        votes,
        fc.integer({ min: 1, max: 300_000_000 }),
        fc.constantFrom(50, 20, 4, 2.5),
        (a, b, line) => {
          const [part, whole] = [Math.min(a, b), Math.max(a, b)];
          const exact = BigInt(part) * 1000n - BigInt(whole) * BigInt(line * 10);
          expect(sideOf(share(part, whole), line)).toBe(
            exact < 0n ? 'below' : exact > 0n ? 'above' : 'equal',
          );
        },
      ),
      runs,
    );
  });
});

describe('reading a difference of votes', () => {
  test('says how many, and "sama" for none', () => {
    expect(formatDifference(185_970, 121_471)).toBe('64.499 suara');
    expect(formatDifference(121_471, 185_970)).toBe('64.499 suara');
    expect(formatDifference(4580, 4580)).toBe('sama');
    expect(formatDifference(4580, 4580, 'en')).toBe('the same');
    expect(formatDifference(42_310, 42_309, 'en')).toBe('1 vote');
    expect(formatDifference(42_310, 42_302, 'en')).toBe('8 votes');
    expect(voteDifference(42_302, 42_310)).toBe(-8n);
    expect(voteDifference(10n ** 30n, 1)).toBe(10n ** 30n - 1n);
  });

  test('nothing is subtracted from what is not known', () => {
    for (const odd of [null, Number.NaN, -1, 0.5]) {
      expect(voteDifference(odd, 1)).toBeNull();
      expect(formatDifference(1, odd, 'en')).toBe(noData.en);
    }
  });

  test('P5: "sama" exactly when the votes are equal, and the figure reads back', () => {
    const near = fc
      .tuple(votes, fc.integer({ min: -2, max: 2 }))
      .map(([a, d]) => [a, Math.max(0, a + d)] as const);
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(votes, votes)), ([a, b]) => {
        const text = formatDifference(a, b);
        expect(text).toBe(a === b ? 'sama' : `${formatVotes(Math.abs(a - b))} suara`);
      }),
      runs,
    );
  });
});

describe('reading a difference of shares', () => {
  test('is told in points of per cent, from the exact shares and not from the rounded ones', () => {
    expect(formatPoints(share(185_970, 307_441), share(121_471, 307_441))).toBe('20,98 poin persentase');
    expect(formatPoints(share(121_471, 307_441), share(185_970, 307_441), { locale: 'en' })).toBe(
      '20.98 percentage points',
    );
    // Rounded shares would give 0,01; the exact difference is 0,005 and rounds up as well, 0,0049 does not.
    expect(formatPoints(share(50_005, 100_000), share(50_000, 100_000))).toBe('0,01 poin persentase');
    expect(formatPoints(share(500_049, 1_000_000), share(500_000, 1_000_000))).toBe('<0,01 poin persentase');
    expect(formatPoints(share(1, 1), share(0, 1))).toBe('100,00 poin persentase');
  });

  test('compares shares of different wholes', () => {
    expect(formatPoints(share(1, 2), share(3, 6))).toBe('sama');
    expect(pointsOf(share(1, 3), share(1, 2))).toEqual({
      side: 'below',
      size: { numerator: 1n, denominator: 6n },
    });
    expect(formatPoints(share(1, 3), share(1, 2), { decimals: 1 })).toBe('16,7 poin persentase');
  });

  test('a line in points is neither reached nor crossed by rounding', () => {
    const at = (part: number) =>
      formatPoints(share(part, 1_000_000), share(0, 1_000_000), { thresholds: [1.5] });
    expect(at(15_000)).toBe('1,50 poin persentase');
    expect(at(15_001)).toBe('1,5001 poin persentase');
    expect(at(14_999)).toBe('1,4999 poin persentase');
  });

  test('without both shares there is none', () => {
    expect(formatPoints(null, share(1, 2))).toBe(noData.id);
    expect(formatPoints(share(1, 2), null, { locale: 'en' })).toBe(noData.en);
    expect(formatPoints(share(1, 3), share(1, 2), { decimals: Number.NaN })).toBe('16,67 poin persentase');
  });

  test('"sama" exactly when the shares are equal; the way back changes the side only', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 2000 }));
    fc.assert(
      fc.property(pair, pair, ([a, b], [c, d]) => {
        const [x, y] = [share(Math.min(a, b), b), share(Math.min(c, d), d)];
        const equal = BigInt(Math.min(a, b)) * BigInt(d) === BigInt(Math.min(c, d)) * BigInt(b);
        expect(formatPoints(x, y) === 'sama').toBe(equal);
        expect(formatPoints(y, x)).toBe(formatPoints(x, y));
        const [there, back] = [pointsOf(x, y)?.side, pointsOf(y, x)?.side];
        expect([there, back]).toEqual(
          equal ? ['equal', 'equal'] : there === 'above' ? ['above', 'below'] : ['below', 'above'],
        );
        expect(formatPoints(x, y)).not.toMatch(/^0,0+ /);
      }),
      runs,
    );
  });
});

describe('finding equal votes', () => {
  const of = (...list: (number | null)[]) => list.map((one, index) => ({ id: `${index + 1}`, votes: one }));

  test('every tie is named, the one at the top first', () => {
    expect(tiesOf(of(5, 9, 5, 9, 1))).toEqual([
      { votes: 9, ids: ['2', '4'] },
      { votes: 5, ids: ['1', '3'] },
    ]);
    expect(tiesOf(of(4580, 4581))).toEqual([]);
    expect(tiesOf(of(null, null, Number.NaN, Number.NaN))).toEqual([]);
    expect(tiesOf(of(0, 0))).toEqual([{ votes: 0, ids: ['1', '2'] }]);
  });

  test('the most votes may belong to several, and are not known while any votes are missing', () => {
    expect(mostVotes(of(1, 3, 2))).toEqual({ votes: 3, ids: ['2'] });
    expect(mostVotes(of(4580, 4580, 1))).toEqual({ votes: 4580, ids: ['1', '2'] });
    expect(mostVotes(of(3, null))).toBeNull();
    expect(mostVotes(of(3, Number.NaN))).toBeNull();
    expect(mostVotes([])).toBeNull();
    expect(mostVotes(of(0, 0))?.ids).toEqual(['1', '2']);
  });

  test('P5: a tie is never silent, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 12 }), (list) => {
        const options = of(...list);
        const most = Math.max(...list);
        const top = options.filter((one) => one.votes === most).map(({ id }) => id);
        expect(mostVotes(options)).toEqual({ votes: most, ids: top });
        expect(
          tiesOf(options)
            .flatMap(({ ids }) => [...ids])
            .sort(),
        ).toEqual(
          options
            .filter((one) => list.filter((other) => other === one.votes).length > 1)
            .map(({ id }) => id)
            .sort(),
        );
      }),
      runs,
    );
  });
});
