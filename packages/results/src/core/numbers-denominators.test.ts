import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale, votersOf } from './model.ts';
import { noData } from './numbers.ts';
import {
  denominatorLabels,
  denominators,
  formatShareOf,
  formatTurnout,
  turnoutExplanations,
  turnoutNotes,
  type Wholes,
  wholeOf,
} from './numbers-denominators.ts';

const surakarta: Wholes = {
  options: [{ votes: 121_471 }, { votes: 185_970 }],
  valid: 307_441,
  total: 327_112,
  voters: votersOf(442_975, 1000, 500),
};

describe('reading a share with its whole', () => {
  test('the same votes are another share of another whole, and the whole is named', () => {
    expect(denominators.map((one) => formatShareOf(185_970, surakarta, one))).toEqual([
      '60,49% dari suara sah',
      '56,85% dari pengguna hak pilih',
      '41,98% dari Daftar Pemilih Tetap (DPT)',
      '41,84% dari seluruh pemilih terdaftar (DPT, DPTb, dan DPK)',
    ]);
    expect(formatShareOf(185_970, surakarta, 'valid', { locale: 'en' })).toBe('60.49% of the valid votes');
    for (const one of denominators)
      for (const locale of ['id', 'en'] as Locale[]) expect(denominatorLabels[one][locale]).toBeTruthy();
  });

  test('a whole with an unknown part is not known; valid votes may be the sum of the options', () => {
    expect(wholeOf({ ...surakarta, valid: null }, 'valid')).toBe(307_441n);
    expect(wholeOf({ ...surakarta, valid: null, options: [{ votes: null }] }, 'valid')).toBeNull();
    expect(wholeOf({ ...surakarta, valid: null, options: [] }, 'valid')).toBeNull();
    expect(wholeOf({ ...surakarta, valid: Number.NaN }, 'valid')).toBeNull();
    expect(wholeOf({ ...surakarta, voters: votersOf(442_975) }, 'dpt_dptb_dpk')).toBeNull();
    expect(wholeOf({ ...surakarta, voters: votersOf(442_975) }, 'dpt')).toBe(442_975n);
    expect(formatShareOf(1, { ...surakarta, total: null }, 'total')).toBe(noData.id);
    expect(formatShareOf(null, surakarta, 'valid', { locale: 'en' })).toBe(noData.en);
  });
});

describe('reading turnout', () => {
  test('is the people who voted divided by the list', () => {
    expect(formatTurnout(327_112, 442_975)).toEqual({
      text: '73,84%',
      ratio: { numerator: 327_112n, denominator: 442_975n },
      denominator: 'dpt',
      note: null,
    });
    expect(formatTurnout(100, 100).text).toBe('100%');
    expect(formatTurnout(0, 100).text).toBe('0%');
    expect(formatTurnout(99_999, 100_000).text).toBe('>99,99%');
  });

  test('above 100% it stays, with the reason (Papua Pegunungan: noken)', () => {
    const turnout = formatTurnout(1_306_740, 1_306_414);
    expect(turnout).toMatchObject({ text: '100,02%', note: 'over_dpt' });
    expect(turnoutExplanations[turnout.note ?? 'no_voters'].id).toContain('tidak termasuk DPT');
    expect(formatTurnout(1_306_740, 1_306_414, { denominator: 'dpt_dptb_dpk' }).note).toBe('over_listed');
    expect(turnoutExplanations.over_listed.id).toContain('dicocokkan dengan dokumen sumber');
    expect(turnoutExplanations.no_voters.id).toContain('tidak dapat dihitung');
    expect(formatTurnout(327_112, 442_975, { locale: 'en', decimals: 1 }).text).toBe('73.8%');
    expect(formatTurnout(1_000_001, 1_000_000).text).toBe('100,0001%');
    expect(formatTurnout(10n ** 12n + 1n, 10n ** 12n).text).toBe('>100%');
    expect(formatTurnout(1223, 213, { locale: 'en' }).text).toBe('574.18%');
    expect(formatTurnout(213_000, 1000).text).toBe('21.300,00%');
  });

  test('has none without both figures, and says why for a list of nobody', () => {
    expect(formatTurnout(206, 0)).toEqual({
      text: noData.id,
      ratio: null,
      denominator: 'dpt',
      note: 'no_voters',
    });
    for (const odd of [null, Number.NaN, -1, 1.5]) {
      expect(formatTurnout(odd, 100).text).toBe(noData.id);
      expect(formatTurnout(100, odd, { locale: 'en' }).text).toBe(noData.en);
    }
    expect(formatTurnout(-1n, 2n).ratio).toBeNull();
    expect(formatTurnout(1n, -2n).ratio).toBeNull();
    for (const note of turnoutNotes) expect(turnoutExplanations[note].en).toBeTruthy();
  });

  test('whatever the figures: a note exactly above 100%, and the text stands on the same side of it', () => {
    const near = fc.tuple(fc.integer({ min: 1, max: 3_000_000 }), fc.integer({ min: -3, max: 3 }));
    const far = fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: -3000, max: 30_000 }));
    fc.assert(
      fc.property(fc.oneof(near, far), ([listed, off]) => {
        const used = Math.max(0, listed + off);
        const { text, note } = formatTurnout(used, listed);
        expect(note).toBe(used > listed ? 'over_dpt' : null);
        const value = Number(text.replace(/[.<>%]/g, '').replace(',', '.'));
        const side = used > listed ? 1 : used < listed ? -1 : 0;
        if (text.startsWith('<')) expect([value, used > 0]).toEqual([0.01, true]);
        else if (text.startsWith('>')) expect([value === 100 ? 1 : -1, value >= 99.99]).toEqual([side, true]);
        else expect(Math.sign(value - 100)).toBe(side);
      }),
      { numRuns: 10_000 },
    );
  });
});
