import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contohScores, publishedPilkada2024 } from '../fixtures/index.ts';
import { ippPilkada2024 } from './instruments/index.ts';
import { ippModel } from './ipp-model.ts';
import { type IppScores, instrumentRef } from './model.ts';
import { rankScores } from './ranks.ts';
import { countShare, scoreStatistics } from './statistics.ts';
import { anyScores } from './test/generate.ts';
import { ikp } from './test/instruments.ts';

const published = ippModel(ippPilkada2024, publishedPilkada2024);

describe('places of the published scores', () => {
  test('the four provinces are 1 to 4 of 37, although the other 33 are not public', () => {
    const ranked = rankScores(published, { level: 'provinsi' });
    expect(ranked.slice(0, 4).map(({ region, rank }) => [region, rank?.best, rank?.certain])).toEqual([
      ['35', 1, true],
      ['33', 2, true],
      ['71', 3, true],
      ['73', 4, true],
    ]);
    // The announced numbers decide it: only four provinces are in the highest class.
    expect(ranked[1]?.rank).toEqual({
      place: 2,
      tied: 1,
      of: 4,
      measured: 37,
      best: 2,
      worst: 2,
      certain: true,
    });
  });

  test('without the announced numbers nothing is certain', () => {
    const model = ippModel(ippPilkada2024, { ...publishedPilkada2024, counts: [] });
    expect(rankScores(model, { level: 'provinsi' })[0]?.rank).toMatchObject({
      place: 1,
      best: 1,
      worst: 34,
      certain: false,
    });
  });

  test('DI Yogyakarta is not measured: it has no place, and is not the last', () => {
    const ranked = rankScores(published, { level: 'provinsi' });
    expect(ranked.at(-1)).toEqual({ row: expect.any(Number), region: '34', value: null, rank: null });
  });

  test('of the cities two are known: a place from 1 to 24 is all that can be said', () => {
    const ranked = rankScores(published, { level: 'kabkota' });
    expect(ranked[0]).toMatchObject({
      region: '71.73',
      rank: { place: 1, of: 2, best: 1, worst: 23, certain: false },
    });
    expect(ranked[1]).toMatchObject({
      region: '13.75',
      rank: { place: 2, of: 2, best: 2, worst: 24, certain: false },
    });
  });

  test('by a dimension, classes decide nothing', () => {
    const [first] = rankScores(published, { level: 'kabkota', dimension: 'turnout' });
    expect(first).toMatchObject({
      region: '13.75',
      value: 83.4,
      rank: { place: 1, of: 1, worst: 508, certain: false },
    });
  });
});

describe('places in tables of every size', () => {
  const ofRows = (count: number): IppScores => {
    const all = contohScores();
    return { ...all, rows: all.rows.filter(({ index }) => index !== null).slice(0, count) };
  };

  test.each([0, 1, 35, 508])('%d rows', (count) => {
    const model = ippModel(ippPilkada2024, ofRows(count));
    const ranked = rankScores(model, { level: 'kabkota' });
    expect(ranked).toHaveLength(count);
    expect(ranked.every(({ rank }) => rank?.of === count && rank.certain === (count === 508))).toBe(true);
    const { known, median } = scoreStatistics(model, { level: 'kabkota' });
    expect(known).toBe(count);
    expect(median === null).toBe(count === 0);
  });

  test('35 of Jawa Tengah are a whole of their own', () => {
    const model = ippModel(ippPilkada2024, contohScores({ within: '33' }));
    const ranked = rankScores(model, { level: 'kabkota', within: '33' });
    expect(ranked).toHaveLength(35);
    expect(ranked.every(({ rank }) => rank?.certain && rank.measured === 35)).toBe(true);
    expect(rankScores(model, { level: 'kabkota' })[0]?.rank).toMatchObject({ certain: false, measured: 508 });
  });

  test('equal figures share a place, and the next place is left out', () => {
    const rows = ofRows(4).rows.map((row, index) => ({
      ...row,
      dims: {},
      index: [70, 80, 70, 60][index] ?? 0,
    }));
    const ranked = rankScores(ippModel(ippPilkada2024, { ...ofRows(4), rows }), { level: 'kabkota' });
    expect(ranked.map(({ rank }) => [rank?.place, rank?.tied])).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
      [4, 1],
    ]);
  });

  test('where higher is worse, the lowest is the first', () => {
    const scores = contohScores({ instrument: ikp, within: '33' });
    expect(scores.instrument).toBe(instrumentRef(ikp));
    const ranked = rankScores(ippModel(ikp, scores), { level: 'kabkota' });
    const values = ranked.map(({ value }) => value ?? Number.NaN);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(ranked).toHaveLength(35);
  });
});

describe('whatever the scores', () => {
  test('a place is one more than how many are better, of how many have a figure', () => {
    fc.assert(
      fc.property(anyScores, fc.constantFrom('provinsi' as const, 'kabkota' as const), (scores, level) => {
        const model = ippModel(ippPilkada2024, scores);
        const ranked = rankScores(model, { level });
        const values = ranked.flatMap(({ value }) => (value === null ? [] : [value]));
        for (const { value, rank } of ranked) {
          expect(rank === null).toBe(value === null);
          if (rank === null || value === null) continue;
          expect(rank.place).toBe(1 + values.filter((other) => other > value).length);
          expect(rank.tied).toBe(values.filter((other) => other === value).length);
          expect(rank.of).toBe(values.length);
          expect(rank.best).toBeGreaterThanOrEqual(rank.place);
          expect(rank.worst).toBeLessThanOrEqual(rank.measured ?? 0);
          expect(rank.certain).toBe(rank.best === rank.worst);
        }
        // The order of the input decides nothing.
        const turned = rankScores(ippModel(ippPilkada2024, { ...scores, rows: [...scores.rows].reverse() }), {
          level,
        });
        expect(turned.map(({ region }) => region)).toEqual(ranked.map(({ region }) => region));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('numbers about many regions', () => {
  test('the announced numbers stand for all, although few rows are public', () => {
    const { counts, known, median, min, max, missing } = scoreStatistics(published, { level: 'kabkota' });
    expect(counts).toMatchObject({ basis: 'published', total: 508, measured: 508, source: 0 });
    expect(counts?.bands.map(({ band, count }) => [band.id, count])).toEqual([
      ['involvement', 38],
      ['engagement', 446],
      ['participatory', 24],
    ]);
    expect([known, min, median, max]).toEqual([2, 78.64, 79, 79.36]);
    expect(missing).toEqual({ 'not-measured': 6, 'not-published': 36, pending: 0, withheld: 0 });
  });

  test('4, 31 and 2 of 37 provinces; 24, 446 and 38 of 508', () => {
    expect([4, 31, 2].map((count) => countShare(count, 37))).toEqual(['10,8', '83,8', '5,4']);
    expect([24, 446, 38].map((count) => countShare(count, 508))).toEqual(['4,7', '87,8', '7,5']);
    expect(countShare(4, 37, 'en')).toBe('10.8');
    expect([countShare(0, 0), countShare(Number.NaN, 3)]).toEqual([null, null]);
    expect(scoreStatistics(published, { level: 'provinsi' }).counts?.total).toBe(37);
  });

  test('without an announcement the rows are counted', () => {
    const model = ippModel(ippPilkada2024, contohScores({ within: '33' }));
    const { counts } = scoreStatistics(model, { level: 'kabkota', within: '33' });
    expect(counts).toMatchObject({ basis: 'rows', total: 35, measured: 35, source: null });
  });

  test('an announcement of some classes gives no total', () => {
    const model = ippModel(ippPilkada2024, {
      ...publishedPilkada2024,
      counts: [{ level: 'kabkota', within: '0', counts: { participatory: 23 }, source: 0 }],
    });
    const { counts } = scoreStatistics(model, { level: 'kabkota' });
    expect(counts?.total).toBeNull();
    expect(counts?.bands.map(({ count }) => count)).toEqual([null, null, 23]);
  });
});
