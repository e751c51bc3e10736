import { describe, expect, test } from 'vitest';
import { contohScores, publishedPemilu2024, publishedPilkada2024 } from '../fixtures/index.ts';
import { ippPemilu2024, ippPilkada2024 } from './instruments/index.ts';
import { ippModel } from './ipp-model.ts';
import { regionScore, regionScores } from './region-score.ts';

const pilkada = ippModel(ippPilkada2024, publishedPilkada2024);
const pemilu = ippModel(ippPemilu2024, publishedPemilu2024);

describe('what is known of one region', () => {
  test('Jawa Tengah: an index, its class, and its place', () => {
    expect(regionScore(pilkada, '33')).toMatchObject({
      name: 'Provinsi Jawa Tengah',
      state: 'value',
      index: 79.1,
      band: { id: 'participatory' },
      bandStated: { id: 'participatory' },
      mismatch: false,
      next: null,
      previous: { band: { id: 'engagement' }, points: 1.6, text: '1,60' },
      rank: { best: 2, measured: 37, certain: true },
      source: { publisher: 'Bali Post' },
      strongest: [],
      weakest: [],
    });
  });

  test('Kota Bukittinggi: five dimensions, the best and the lowest of them, and its turnout apart', () => {
    const score = regionScore(pilkada, '13.75');
    expect(score.dimensions.map(({ dimension, value }) => [dimension.id, value])).toEqual([
      ['registrasi', 70.6],
      ['pencalonan', 73],
      ['kampanye', 82],
      ['sosdiklih', 79],
      ['turnout', 83.4],
    ]);
    expect(score.strongest.map(({ dimension }) => dimension.id)).toEqual(['turnout']);
    expect(score.weakest.map(({ dimension }) => dimension.id)).toEqual(['registrasi']);
    expect(score.context).toMatchObject([{ metric: 'turnoutRaw', value: 63 }]);
  });

  test('Kota Surakarta: measured and not published, which is neither 0 nor "not measured"', () => {
    expect(regionScore(pilkada, '33.72')).toMatchObject({
      state: 'not-published',
      index: null,
      bandShown: null,
      rank: null,
      next: null,
    });
  });

  test('Klaten: a class without an index', () => {
    expect(regionScore(pilkada, '33.10')).toMatchObject({
      state: 'band',
      index: null,
      band: null,
      bandShown: { id: 'engagement' },
      rank: null,
    });
  });

  test('DI Yogyakarta and Jakarta Pusat: not measured, with the reason', () => {
    expect(regionScore(pilkada, '34')).toMatchObject({ state: 'not-measured', index: null });
    expect(regionScore(pilkada, '34').reason?.id).toContain('tidak menyelenggarakan pemilihan gubernur');
    // Without a row of its own as well.
    expect(regionScore(pilkada, '31.71')).toMatchObject({ state: 'not-measured', row: null });
    expect(regionScore(pilkada, '31.71').dimensions.every(({ missing }) => missing === 'not-measured')).toBe(
      true,
    );
  });

  test('a region that the table does not name, and one that does not exist', () => {
    expect(regionScore(pilkada, '12.71').state).toBe('no-data');
    expect(regionScore(pilkada, '99.99')).toMatchObject({ state: 'no-data', name: '99.99' });
  });

  test('the nation: one dimension without an index, and no place', () => {
    const nation = regionScore(pilkada, '0');
    expect(nation).toMatchObject({ name: 'Indonesia', state: 'not-published', rank: null });
    expect(nation.dimensions[0]).toMatchObject({ value: 71.82, missing: null });
    expect(nation.dimensions[1]).toMatchObject({ value: null, missing: 'not-published' });
    expect(nation.strongest).toEqual([]);
  });

  test('Gowa: an index of Pemilu, for which no bounds are published, so no class and no distance', () => {
    expect(regionScore(pemilu, '73.06')).toMatchObject({
      state: 'value',
      index: 83.28,
      band: null,
      bandShown: null,
      next: null,
      previous: null,
    });
    expect(regionScore(pemilu, '33.20')).toMatchObject({ state: 'band', bandShown: { id: 'participatory' } });
  });

  test('an announced class that differs is shown first, with the other beside it', () => {
    const rows = publishedPilkada2024.rows.map((row) =>
      row.region === '33' ? { ...row, bandStated: 'engagement' } : row,
    );
    expect(regionScore(ippModel(ippPilkada2024, { ...publishedPilkada2024, rows }), '33')).toMatchObject({
      mismatch: true,
      band: { id: 'participatory' },
      bandShown: { id: 'engagement' },
      findings: [{ code: 'band_mismatch' }],
    });
  });

  test('equal dimensions are neither strong nor weak, and shared ends name all', () => {
    const of = (dims: Record<string, number>) => {
      const rows = publishedPilkada2024.rows.map((row) => (row.region === '13.75' ? { ...row, dims } : row));
      return regionScore(ippModel(ippPilkada2024, { ...publishedPilkada2024, rows }), '13.75');
    };
    const same = { registrasi: 70, pencalonan: 70, kampanye: 70, sosdiklih: 70, turnout: 70 };
    expect(of(same).strongest).toEqual([]);
    expect(of({ ...same, registrasi: 80, turnout: 80 }).strongest).toHaveLength(2);
    expect(of({ ...same, registrasi: 80 }).weakest).toHaveLength(4);
  });
});

describe('what is known of many regions', () => {
  test('is the same as of each alone, the best first', () => {
    for (const options of [
      { level: 'provinsi' },
      { level: 'kabkota' },
      { level: 'kabkota', within: '33' },
    ] as const) {
      const all = regionScores(pilkada, options);
      for (const one of all) expect(one).toEqual(regionScore(pilkada, one.region, options));
      const known = all.flatMap(({ index }) => (index === null ? [] : [index]));
      expect(known).toEqual([...known].sort((a, b) => b - a));
    }
  });

  test('with every region of a map, also those that no row names', () => {
    const every = (level: 'provinsi' | 'kabkota', within = '0') =>
      regionScores(pilkada, { level, within, unlisted: true });
    expect([every('provinsi'), every('kabkota'), every('kabkota', '33')].map(({ length }) => length)).toEqual(
      [38, 514, 35],
    );
    const states = every('kabkota').map(({ state }) => state);
    expect(states.filter((state) => state === 'not-measured')).toHaveLength(6);
    expect(states.filter((state) => state === 'no-data')).toHaveLength(514 - 6 - 38);
  });

  test('rows with an error come without a figure, not at all at the front', () => {
    const rows = publishedPilkada2024.rows.map((row) => (row.region === '33' ? { ...row, index: 791 } : row));
    const all = regionScores(ippModel(ippPilkada2024, { ...publishedPilkada2024, rows }), {
      level: 'provinsi',
    });
    expect(all.at(-1)).toMatchObject({ region: '33', state: 'invalid', index: null, rank: null });
  });

  test('all 514 regencies and cities of a full table, 508 of them with a certain place', () => {
    const all = regionScores(ippModel(ippPilkada2024, contohScores()), { level: 'kabkota' });
    expect(all).toHaveLength(514);
    expect(all.filter(({ rank }) => rank?.certain && rank.measured === 508)).toHaveLength(508);
  });
});
