import { describe, expect, test } from 'vitest';
import { contohInstrument, publishedPemilu2024, publishedPilkada2024 } from '../fixtures/index.ts';
import { checkScores } from './checks.ts';
import { ippPemilu2024, ippPilkada2024 } from './instruments/index.ts';
import { ippModel } from './ipp-model.ts';
import { type IppScores, instrumentRef, type ScoreRow } from './model.ts';
import { parseScores } from './parse.ts';
import { regionScore } from './region-score.ts';
import { ikp } from './test/instruments.ts';
import { tolerantScores } from './tolerant.ts';

const row = (region: string, known: Partial<ScoreRow> = {}): ScoreRow => ({
  region,
  level: region.length === 2 ? 'provinsi' : 'kabkota',
  name: null,
  index: 70,
  missing: null,
  bandStated: null,
  dims: {},
  dimsMissing: null,
  method: null,
  source: null,
  note: null,
  ...known,
});

const scoresOf = (rows: readonly ScoreRow[], more: Partial<IppScores> = {}): IppScores => ({
  ...publishedPilkada2024,
  rows,
  counts: [],
  context: [],
  ...more,
});

const codesOf = (scores: unknown, instrument = ippPilkada2024) =>
  checkScores(instrument, scores).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

const bukittinggi = { registrasi: 70.6, pencalonan: 73, kampanye: 82, sosdiklih: 79, turnout: 83.4 };

describe('the published scores', () => {
  test('have the right form and no finding', () => {
    for (const [instrument, scores] of [
      [ippPilkada2024, publishedPilkada2024],
      [ippPemilu2024, publishedPemilu2024],
    ] as const) {
      expect(parseScores(JSON.parse(JSON.stringify(scores)))).toEqual({ ok: true, scores });
      expect(checkScores(instrument, scores)).toEqual([]);
    }
  });

  test('are left as they are by the tolerant reading', () => {
    expect(tolerantScores(publishedPilkada2024)).toEqual(publishedPilkada2024);
    expect(tolerantScores(publishedPemilu2024)).toEqual(publishedPemilu2024);
  });
});

describe('what a check finds', () => {
  test('scores of another instrument or of another version of it', () => {
    for (const instrument of ['ipp-pemilu-2024@1.0.0', 'ipp-pilkada-2024@2.0.0', ''])
      expect(codesOf(scoresOf([], { instrument }))).toEqual(['error wrong_instrument instrument']);
  });

  test('regions that do not exist, stand at another level, or stand there twice', () => {
    expect(codesOf(scoresOf([row('99.99')]))).toEqual(['error unknown_region rows.0.region']);
    expect(codesOf(scoresOf([row('33.72', { level: 'provinsi' })]))).toEqual([
      'error wrong_level rows.0.level',
    ]);
    expect(codesOf(scoresOf([row('33.72'), row('33.72', { index: 71 })]))).toEqual([
      'error duplicate_region rows.0.region',
      'error duplicate_region rows.1.region',
    ]);
    expect(
      codesOf({ ...scoresOf([row('0', { level: 'nasional' })]), instrument: instrumentRef(ikp) }, ikp),
    ).toEqual(['error level_not_measured rows.0.level']);
  });

  test.each([
    [Number.NaN, 'not_a_number'],
    [Number.POSITIVE_INFINITY, 'not_a_number'],
    ['78,64', 'not_a_number'],
    [true, 'not_a_number'],
    [-0.01, 'out_of_scale'],
    [100.01, 'out_of_scale'],
    [7864, 'out_of_scale'],
  ])('an index of %j', (index, code) => {
    expect(codesOf(scoresOf([row('33.72', { index: index as number })]))).toEqual([
      `error ${code} rows.0.index`,
    ]);
  });

  test('nothing without a reason, and a reason beside a score', () => {
    expect(codesOf(scoresOf([row('33.72', { index: null })]))).toEqual([
      'warning reason_missing rows.0.missing',
    ]);
    expect(codesOf(scoresOf([row('33.72', { missing: 'withheld' })]))).toEqual([
      'error reason_with_score rows.0.missing',
    ]);
    const held = row('33.72', { index: null, missing: 'withheld', dims: bukittinggi });
    expect(codesOf(scoresOf([held]))).toEqual(['error reason_with_score rows.0.missing']);
  });

  test('a score where nothing was measured', () => {
    expect(codesOf(scoresOf([row('34', { index: 80 })]))).toEqual(['error not_covered rows.0.region']);
    expect(codesOf(scoresOf([row('31.71', { index: null, missing: 'not-published' })]))).toEqual([
      'error not_covered rows.0.region',
    ]);
  });

  test('an announced class that does not exist, and one that does not fit the index', () => {
    expect(codesOf(scoresOf([row('33.72', { bandStated: 'partisipatif' })]))).toEqual([
      'error unknown_band rows.0.bandStated',
    ]);
    const [found] = checkScores(ippPilkada2024, scoresOf([row('33.72', { bandStated: 'participatory' })]));
    expect(found).toMatchObject({
      code: 'band_mismatch',
      severity: 'warning',
      expected: 'engagement',
      actual: 'participatory',
      row: 0,
    });
    expect(found?.text.id).toBe(
      'Situs KPU checkScores: Kota Surakarta diumumkan sebagai participatory, sedangkan indeks 70 berada pada engagement. Keduanya ditampilkan. Cocokkan indeks dan kategori dengan sumbernya.',
    );
    // Exactly 77.5 is still engagement.
    expect(codesOf(scoresOf([row('33.72', { index: 77.5, bandStated: 'engagement' })]))).toEqual([]);
    expect(codesOf(scoresOf([row('33.72', { index: 77.50001, bandStated: 'engagement' })]))).toEqual([
      'warning band_mismatch rows.0.bandStated',
    ]);
  });

  test('Bukittinggi with equal weights: 77.60 is not the announced 78.64', () => {
    const scores = scoresOf([row('13.75', { index: 78.64, dims: bukittinggi })], {
      instrument: instrumentRef(contohInstrument),
    });
    expect(checkScores(contohInstrument, scores)).toMatchObject([
      { code: 'index_mismatch', severity: 'warning', expected: '77.60', actual: '78.64' },
    ]);
    // With the weights that nobody published there is nothing to compare.
    expect(codesOf(scoresOf([row('13.75', { index: 78.64, dims: bukittinggi })]))).toEqual([]);
  });

  test('a dimension that does not exist, and one outside the scale', () => {
    expect(codesOf(scoresOf([row('33.72', { dims: { registrasi: 101, sosialisasi: 3 } })]))).toEqual([
      'error out_of_scale rows.0.dims.registrasi',
      'warning unknown_dimension rows.0.dims.sosialisasi',
    ]);
  });

  test('a mean of the regions below that is not their mean', () => {
    const below = ['34.01', '34.02', '34.03', '34.04', '34.71'].map((code, index) =>
      row(code, { index: 70 + index }),
    );
    const parent = row('34', { index: 72, method: 'mean-of-children' });
    const coverage = {
      ...ippPilkada2024,
      coverage: { ...ippPilkada2024.coverage, provinsi: { measured: 38, notMeasured: [], reason: null } },
    };
    expect(codesOf(scoresOf([parent, ...below]), coverage)).toEqual([]);
    expect(codesOf(scoresOf([{ ...parent, index: 72.5 }, ...below]), coverage)).toEqual([
      'warning mean_mismatch rows.0.index',
    ]);
    // One regency is missing: nothing can be compared.
    expect(codesOf(scoresOf([{ ...parent, index: 72.5 }, ...below.slice(1)]), coverage)).toEqual([]);
  });

  test('announced numbers that do not add up, are no numbers, or are fewer than the rows', () => {
    const counts = (given: Record<string, number>) => [
      { level: 'provinsi' as const, within: '0', counts: given, source: null },
    ];
    const whole = { participatory: 4, engagement: 31, involvement: 2 };
    expect(codesOf(scoresOf([], { counts: counts(whole) }))).toEqual([]);
    expect(codesOf(scoresOf([], { counts: counts({ ...whole, engagement: 32 }) }))).toEqual([
      'warning counts_total counts.0.counts',
    ]);
    expect(codesOf(scoresOf([], { counts: counts({ participatory: 4 }) }))).toEqual([]);
    expect(codesOf(scoresOf([], { counts: counts({ ...whole, lain: 1 }) }))).toEqual([
      'error counts_bad counts.0.counts.lain',
    ]);
    const five = ['33', '35', '71', '73', '13'].map((code) => row(code, { index: 80 }));
    expect(codesOf(scoresOf(five, { counts: counts(whole) }))).toEqual([
      'warning counts_too_few counts.0.counts.participatory',
    ]);
  });

  test('a source that is not there, and a figure beside the index that is none', () => {
    expect(codesOf(scoresOf([row('33.72', { source: 99 })]))).toEqual([
      'warning source_missing rows.0.source',
    ]);
    const context = [{ ...publishedPilkada2024.context[0], value: Number.NaN }] as IppScores['context'];
    expect(codesOf(scoresOf([], { context }))).toEqual(['warning context_bad context.0']);
  });

  test('every message names the file of the check and ends as a sentence', () => {
    const all = checkScores(
      ippPilkada2024,
      scoresOf([row('99.99'), row('33.72', { index: 120, bandStated: 'x', source: 99 }), row('34')]),
    );
    expect(all.length).toBeGreaterThan(4);
    for (const { text } of all)
      for (const one of [text.id, text.en]) expect(one).toMatch(/^Situs KPU checkScores: .+\.$/);
  });
});

describe('anything at all as scores', () => {
  test.each([
    null,
    undefined,
    7,
    'teks',
    [],
    {},
    { rows: 7 },
    { rows: [null, 7, 'teks', []] },
    { rows: [{ region: '33.72', level: 'kabkota', index: {}, dims: 'x' }] },
    { rows: [{ region: '__proto__', dims: JSON.parse('{"__proto__": 7}') }] },
    { counts: [{ counts: null }], context: [{}], sources: [null] },
  ])('%j is no crash and no figure', (given) => {
    const model = ippModel(ippPilkada2024, given);
    expect(model.usable).not.toContain(true);
    expect(regionScore(model, '33.72').index).toBeNull();
    expect(JSON.stringify(regionScore(model, '33.72'))).not.toContain('NaN');
  });

  test('an error withholds its row and no other', () => {
    const model = ippModel(ippPilkada2024, scoresOf([row('33.72', { index: 120 }), row('33.10')]));
    expect(model.usable).toEqual([false, true]);
    expect(regionScore(model, '33.72')).toMatchObject({ state: 'invalid', index: null, band: null });
    expect(regionScore(model, '33.10')).toMatchObject({ state: 'value', index: 70 });
  });
});
