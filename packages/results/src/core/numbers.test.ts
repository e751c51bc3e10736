import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatShare, formatShares, formatVotes, noData, roundingNote, sumCounts } from './numbers.ts';

const votes = fc.integer({ min: 0, max: 300_000_000 });
const runs = { numRuns: 10_000 };

/** Millionths of a percent of a plain printed share. */
const millionths = (text: string) => {
  const [whole = '0', fraction = ''] = text.replace('%', '').split(',');
  return BigInt(whole + fraction.padEnd(6, '0'));
};

describe('reading votes', () => {
  test('groups by thousands in both languages', () => {
    expect(formatVotes(1234)).toBe('1.234');
    expect(formatVotes(999)).toBe('999');
    expect(formatVotes(11_390_191)).toBe('11.390.191');
    expect(formatVotes(11_390_191, 'en')).toBe('11,390,191');
    expect(formatVotes(Number.MAX_SAFE_INTEGER)).toBe('9.007.199.254.740.991');
  });

  test('tells an unknown figure from zero and never prints NaN', () => {
    expect(formatVotes(0)).toBe('0');
    expect(formatVotes(null)).toBe('belum ada data');
    expect(formatVotes(undefined, 'en')).toBe('no data yet');
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, -0]) {
      expect(formatVotes(odd)).not.toMatch(/NaN|Infinity|-/);
    }
    expect(formatVotes(-1500)).toBe('-1.500');
    expect(formatVotes(12.5)).toBe('12,5');
  });

  test('reads back to the same number, whatever the number', () => {
    fc.assert(
      fc.property(votes, (value) => Number(formatVotes(value).replaceAll('.', '')) === value),
      runs,
    );
  });
});

describe('reading a share', () => {
  test('rounds half up and never truncates (Pangkalpinang, 57,975%)', () => {
    expect(formatShare(48_528, 83_705)).toBe('57,98%');
    expect(formatShare(35_177, 83_705)).toBe('42,02%');
    expect(formatShare(48_528, 83_705, { locale: 'en' })).toBe('57.98%');
    expect(formatShare(1, 800)).toBe('0,13%');
  });

  test('prints 0% and 100% only when they are exact', () => {
    expect(formatShare(0, 100)).toBe('0%');
    expect(formatShare(100, 100)).toBe('100%');
    expect(formatShare(1, 1_000_000)).toBe('<0,01%');
    expect(formatShare(999_999, 1_000_000)).toBe('>99,99%');
    expect(formatShare(56_811, 56_812)).toBe('>99,99%');
    expect(formatShare(1, 1000, { decimals: 0 })).toBe('<1%');
  });

  test('never rounds a share onto the 50% limit (Jakarta)', () => {
    expect(formatShare(2_183_239, 4_360_629)).toBe('50,07%');
    expect(formatShare(2_183_239, 4_360_629, { decimals: 0 })).toBe('50,1%');
    expect(formatShare(500_001, 1_000_000)).toBe('50,0001%');
    expect(formatShare(499_999, 1_000_000)).toBe('49,9999%');
    expect(formatShare(500_000_001, 1_000_000_000)).toBe('>50%');
    expect(formatShare(499_999_999, 1_000_000_000)).toBe('<50%');
    expect(formatShare(1, 2)).toBe('50,00%');
    expect(formatShare(775_001, 1_000_000, { thresholds: [77.5] })).toBe('77,5001%');
    expect(formatShare(500_001, 1_000_000, { thresholds: [] })).toBe('50,00%');
  });

  test('never rounds a share onto or over any line of the law', () => {
    expect(formatShare(39_999, 1_000_000)).toBe('3,9999%');
    expect(formatShare(40_001, 1_000_000)).toBe('4,0001%');
    expect(formatShare(5_878_708, 151_793_293)).toBe('3,87%');
    expect(formatShare(1, 25)).toBe('4,00%');
    expect(formatShare(199_999, 1_000_000, { locale: 'en' })).toBe('19.9999%');
    expect(formatShare(1, 5)).toBe('20,00%');
    // A line finer than the decimals: 33,33% would stand below it.
    expect(formatShare(333_332, 1_000_000, { thresholds: [33.333] })).toBe('33,3332%');
    expect(formatShare(333_334, 1_000_000, { thresholds: [33.333] })).toBe('33,3334%');
    expect(formatShare(31, 40, { decimals: 0, thresholds: [77.5] })).toBe('77,5%');
    expect(formatShare(773, 1000, { decimals: 0, thresholds: [77.4] })).toBe('77%');
    expect(formatShare(776, 1000, { decimals: 0, thresholds: [77.5] })).toBe('78%');
    // A line inside what `<` and `>` leave open.
    expect(formatShare(6, 100_000, { thresholds: [0.005] })).toBe('0,01%');
    expect(formatShare(4, 100_000, { thresholds: [0.005] })).toBe('0,004%');
    expect(formatShare(99_996, 100_000, { thresholds: [99.995] })).toBe('99,996%');
    expect(formatShare(99_999, 100_000, { thresholds: [99.99] })).toBe('>99,99%');
    expect(formatShare(1, 100_000, { thresholds: [0.01, 0] })).toBe('<0,01%');
    expect(formatShare(12_345_678, 10 ** 9, { thresholds: [1.2345678] })).toBe('1,2345678%');
  });

  test('a line that is no plain number guards nothing and breaks nothing', () => {
    for (const odd of [Number.NaN, -4, 1e21, Number.POSITIVE_INFINITY])
      expect(formatShare(500_001, 1_000_000, { thresholds: [odd] })).toBe('50,00%');
  });

  test('decimals that are none are taken as the usual two, others stay between 0 and 6', () => {
    expect(formatShare(1, 3, { decimals: Number.NaN })).toBe('33,33%');
    expect(formatShare(1, 3, { decimals: -3 })).toBe('33%');
    expect(formatShare(1, 3, { decimals: 99 })).toBe('33,333333%');
    expect(formatShare(1, 3, { decimals: 1.9 })).toBe('33,3%');
  });

  test('P7: with any line and any decimals, the printed share stands on the side of the exact one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300_000_000 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: 0, max: 6 }),
        (whole, thousandths, off, decimals) => {
          const line = thousandths / 1000;
          const part = Math.min(whole, Math.max(0, Math.round((whole * line) / 100) + off));
          const text = formatShare(part, whole, { decimals, thresholds: [line] });
          const exact = BigInt(part) * 100_000n - BigInt(whole) * BigInt(thousandths);
          const [, bound = '', figure = ''] = /^([<>]?)([\d,]+)%$/.exec(text) ?? [];
          const printed = millionths(figure) - BigInt(thousandths) * 1000n;
          const side = (value: bigint) => (value < 0n ? -1 : value > 0n ? 1 : 0);
          if (bound === '<') expect([side(exact), printed <= 0n]).toEqual([-1, true]);
          else if (bound === '>') expect([side(exact), printed >= 0n]).toEqual([1, true]);
          else expect(side(printed)).toBe(side(exact));
        },
      ),
      runs,
    );
  });

  test('P7: the printed share stands on the same side of 50% as the exact one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000_000 }), fc.integer({ min: -3, max: 3 }), (half, off) => {
        const whole = half * 2;
        const part = Math.min(whole, Math.max(0, half + off));
        const text = formatShare(part, whole);
        const side = Math.sign(part - half);
        if (/[<>]50%/.test(text)) return (text.startsWith('>') ? 1 : -1) === side;
        if (/[<>]/.test(text)) return true;
        const printed = millionths(text);
        return (printed > 50_000_000n ? 1 : printed < 50_000_000n ? -1 : 0) === side;
      }),
      runs,
    );
  });

  test('has no share of nothing, of an unknown whole, or of less than the part', () => {
    expect(formatShare(1, 0)).toBe(noData.id);
    expect(formatShare(0, 0)).toBe(noData.id);
    expect(formatShare(null, 10)).toBe(noData.id);
    expect(formatShare(10, null, { locale: 'en' })).toBe(noData.en);
    expect(formatShare(11, 10)).toBe(noData.id);
    expect(formatShare(Number.NaN, 10)).toBe(noData.id);
    expect(formatShare(1.5, 10)).toBe(noData.id);
  });
});

describe('reading a list of shares', () => {
  test('adds up to 100,00% by largest remainder', () => {
    expect(formatShares([48_528, 35_177]).shares).toEqual(['57,98%', '42,02%']);
    expect(formatShares([3, 3, 1])).toEqual({
      shares: ['42,86%', '42,86%', '14,28%'],
      addsUp: true,
      note: null,
    });
  });

  test('gives the last hundredth to the largest remainder, not to the most votes', () => {
    // 57,1428… 28,5714… 14,2857…: the third has the largest rest.
    expect(formatShares([4, 2, 1]).shares).toEqual(['57,14%', '28,57%', '14,29%']);
    expect(formatShares([1, 2, 4], { locale: 'en' }).shares).toEqual(['14.29%', '28.57%', '57.14%']);
  });

  test('shows equal votes as equal, and says that the sum may differ', () => {
    expect(formatShares([1, 1, 1])).toEqual({
      shares: ['33,33%', '33,33%', '33,33%'],
      addsUp: false,
      note: 'Persentase dapat tidak berjumlah 100% karena pembulatan.',
    });
  });

  test('P6: the shares add up to 100,00 or the note is there; equal votes read equal; order is kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(votes, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 24 }),
        (list) => {
          const { shares, addsUp, note } = formatShares(list);
          expect(shares).toHaveLength(list.length);
          if (sumCounts(list) === 0n) return;
          if (shares.some((share) => /[<>]/.test(share))) expect(note).not.toBeNull();
          else
            expect(shares.reduce((sum, share) => sum + millionths(share), 0n) === 100_000_000n).toBe(addsUp);
          expect(note === null).toBe(addsUp);
          list.forEach((a, i) => {
            list.forEach((b, j) => {
              if (a === b) expect(shares[i]).toBe(shares[j]);
            });
          });
        },
      ),
      runs,
    );
  });

  test('P3: the order of the list changes nothing but the order of the shares', () => {
    fc.assert(
      fc.property(fc.array(votes, { minLength: 1, maxLength: 8 }), (list) => {
        expect(formatShares([...list].reverse()).shares).toEqual(formatShares(list).shares.reverse());
      }),
      runs,
    );
  });

  test('has no shares while one member is unknown', () => {
    expect(roundingNote.en).toBe('Percentages may not add up to 100% because of rounding.');
    expect(formatShares([1, null])).toEqual({ shares: [noData.id, noData.id], addsUp: false, note: null });
    expect(formatShares([]).shares).toEqual([]);
    expect(formatShares([0, 0]).shares).toEqual([noData.id, noData.id]);
  });
});
