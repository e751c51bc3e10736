import { describe, expect, test } from 'vitest';
import { bandOf, bandsAt } from './bands.ts';
import { checkReplacement } from './instrument-checks.ts';
import { ippPemilu2024, ippPilkada2024 } from './instruments/index.ts';
import type { Instrument } from './model.ts';
import { defineInstrument, parseInstrument } from './parse.ts';
import { ikp, ikpInput, ipm, ipmInput } from './test/instruments.ts';

/** The instrument as plain data that a test may change. */
const copy = (instrument: Instrument = ippPilkada2024) =>
  structuredClone(instrument) as unknown as Record<string, unknown> & {
    bands: Record<string, unknown>[];
    dimensions: Record<string, unknown>[];
    scale: Record<string, unknown>;
  };

const errorsOf = (input: unknown) => {
  const result = parseInstrument(input);
  return result.ok ? [] : result.errors.map(({ path }) => path);
};

describe('the instruments that come along', () => {
  test.each([ippPemilu2024, ippPilkada2024])(
    '$id has the right form, and comes back as it is',
    (instrument) => {
      const result = parseInstrument(JSON.parse(JSON.stringify(instrument)));
      expect(result).toEqual({ ok: true, instrument });
    },
  );

  test.each([ippPemilu2024, ippPilkada2024])(
    '$id holds no weight, no variable, and no formula',
    (instrument) => {
      expect(instrument.dimensions).toHaveLength(5);
      expect(instrument.dimensions.every(({ weight }) => weight === null)).toBe(true);
      expect(instrument.dimensions.every(({ variables }) => variables.length === 0)).toBe(true);
      expect(instrument.aggregation).toEqual({ method: null, basis: 'unknown' });
    },
  );

  test('nobody can change them, however deep', () => {
    expect(() => {
      (ippPilkada2024.dimensions[0] as { weight: number }).weight = 0.2;
    }).toThrow(TypeError);
    expect(() => {
      (ippPilkada2024.coverage.provinsi as { measured: number }).measured = 38;
    }).toThrow(TypeError);
  });

  test('the two indices of 2024 are stated as not comparable, from both sides', () => {
    for (const [one, other] of [
      [ippPemilu2024, ippPilkada2024],
      [ippPilkada2024, ippPemilu2024],
    ] as const)
      expect(one.comparableWith).toMatchObject([{ instrument: other.id, comparable: false }]);
  });

  test('37 provinces and 508 regencies and cities were measured for Pilkada, and it is known who was not', () => {
    const { provinsi, kabkota } = ippPilkada2024.coverage;
    expect([provinsi?.measured, provinsi?.notMeasured]).toEqual([37, ['34']]);
    expect(kabkota?.measured).toBe(508);
    expect(kabkota?.notMeasured).toEqual(['31.01', '31.71', '31.72', '31.73', '31.74', '31.75']);
  });
});

describe('instruments of other bodies', () => {
  test('IPM: four classes whose lower bound belongs to them', () => {
    expect(bandOf(ipm, 'kabkota', 70)?.id).toBe('tinggi');
    expect(bandOf(ipm, 'kabkota', 69.99)?.id).toBe('sedang');
    expect(bandOf(ipm, 'provinsi', 80)?.id).toBe('sangat-tinggi');
    expect(bandOf(ipm, 'provinsi', 0)?.id).toBe('rendah');
    expect(bandOf(ipm, 'provinsi', 100)?.id).toBe('sangat-tinggi');
  });

  test('IKP: other bounds at each level', () => {
    expect(bandOf(ikp, 'provinsi', 50)?.id).toBe('sedang');
    expect(bandOf(ikp, 'kabkota', 50)?.id).toBe('tinggi');
    expect(bandsAt(ikp, 'provinsi').map(({ max }) => max)).toEqual([21.7, 68.5, 100]);
    expect(bandsAt(ikp, 'kabkota').map(({ max }) => max)).toEqual([13.47, 49.33, 100]);
  });

  test('one class and twenty classes are both an instrument', () => {
    const band = (order: number, count: number) => ({
      id: `kelas-${order}`,
      order,
      label: { id: `Kelas ${order}` },
      levels: ['*'],
      min: (order * 100) / count,
      minInclusive: true,
      max: ((order + 1) * 100) / count,
      maxInclusive: order === count - 1,
    });
    for (const count of [1, 20]) {
      const bands = Array.from({ length: count }, (_, order) => band(order, count));
      expect(errorsOf({ ...ipmInput, bands })).toEqual([]);
    }
  });
});

describe('a mistake in an instrument', () => {
  test('a gap, an overlap, and a bound that belongs to two classes or to none', () => {
    const gap = copy();
    (gap.bands[1] ?? {})['min'] = 61;
    expect(errorsOf(gap)).toEqual(['bands.1.min']);
    const overlap = copy();
    (overlap.bands[1] ?? {})['min'] = 59;
    expect(errorsOf(overlap)).toEqual(['bands.1.min']);
    const both = copy();
    (both.bands[2] ?? {})['minInclusive'] = true;
    expect(errorsOf(both)).toEqual(['bands.2.minInclusive']);
    const neither = copy();
    (neither.bands[1] ?? {})['maxInclusive'] = false;
    expect(errorsOf(neither)).toEqual(['bands.2.minInclusive']);
  });

  test('classes that do not reach the ends of the scale', () => {
    const low = copy();
    (low.bands[0] ?? {})['min'] = 1;
    const high = copy();
    (high.bands[2] ?? {})['maxInclusive'] = false;
    expect([errorsOf(low), errorsOf(high)]).toEqual([['bands.0.min'], ['bands.2.max']]);
  });

  test('a level without classes, even where the others have them', () => {
    const bands = ikpInput.bands.filter(({ levels }) => levels.includes('provinsi'));
    const result = parseInstrument({ ...ikpInput, bands });
    expect(result).toMatchObject({ ok: false, errors: [{ path: 'bands' }] });
    if (!result.ok) expect(result.errors[0]?.text.id).toContain('kabkota');
  });

  test('an id that is used twice, also for an indicator of another dimension', () => {
    const twice = copy();
    (twice.dimensions[1] ?? {})['id'] = 'registrasi';
    expect(errorsOf(twice)).toEqual(['dimensions.1.id']);
    const same = copy();
    (same.bands[1] ?? {})['id'] = 'involvement';
    expect(errorsOf(same)).toEqual(['bands.1.id']);
    const deep = copy();
    (deep.dimensions[0] ?? {})['variables'] = [
      { id: 'kampanye', label: { id: 'Variabel' }, weight: null, indicators: [] },
    ];
    expect(errorsOf(deep)).toEqual(['dimensions.2.id']);
  });

  test.each([
    [[0.2, 0.1, 0.2, 0.2, 0.3], []],
    [[0.333333, 0.333333, 0.333334, 0, 0], []],
    [[0.2, 0.2, 0.2, 0.2, 0.2000009], []],
    [[0.2, 0.2, 0.2, 0.2, 0.20001], ['dimensions']],
    [[0.2, 0.2, 0.2, 0.2, null], ['dimensions']],
    [[0.2, 0.2, 0.2, 0.2, 0.3], ['dimensions']],
    [[0.2, 0.2, 0.2, 0.2, 1.2], ['dimensions.4.weight']],
  ])('weights %j lead to errors at %j', (weights, paths) => {
    const weighted = copy();
    weighted.dimensions.forEach((dimension, index) => {
      dimension['weight'] = weights[index];
    });
    expect(errorsOf(weighted)).toEqual(paths);
  });

  test('a scale upside down, a source that is not there, an order that does not rise', () => {
    const scale = copy();
    scale.scale['max'] = -1;
    expect(errorsOf(scale)).toContain('scale.max');
    const source = copy();
    (source['expansions'] as Record<string, unknown>[])[0] = {
      text: 'Indeks',
      usedBy: 'KPU',
      source: 99,
    };
    expect(errorsOf(source)).toEqual(['expansions.0.source']);
    const order = copy();
    (order.bands[2] ?? {})['order'] = 2;
    expect(errorsOf(order)).toEqual(['bands.2.order']);
  });

  test.each([null, undefined, 7, 'teks', [], {}, { schema: 'ipp.instrument/2' }])(
    '%j is refused without a crash',
    (input) => {
      const result = parseInstrument(input);
      expect(result.ok).toBe(false);
      if (result.ok) return;
      for (const { text } of result.errors) {
        expect(text.id).toMatch(/^Situs KPU parseInstrument: .+\.$/);
        expect(text.en).toMatch(/^Situs KPU parseInstrument: .+\.$/);
      }
    },
  );

  test('the message says where, what stands there, and how to mend it', () => {
    const gap = copy();
    (gap.bands[1] ?? {})['min'] = 61;
    const result = parseInstrument(gap);
    expect(!result.ok && result.errors).toEqual([
      {
        path: 'bands.1.min',
        value: '61',
        text: {
          id: 'Situs KPU parseInstrument: bands.1.min berisi 61. Pada tingkat nasional ada celah antara 60 dan 61. Sambung batas involvement dan engagement.',
          en: 'Situs KPU parseInstrument: bands.1.min is 61. At the level nasional there is a gap between 60 and 61. Join the bounds of involvement and engagement.',
        },
      },
    ]);
    expect(() => defineInstrument({ ...ipmInput, abbr: '' })).toThrow(
      'Situs KPU parseInstrument: abbr berisi "". Nilainya harus berupa teks yang tidak kosong. Isi teksnya.',
    );
  });
});

describe('a new version', () => {
  test('a published one never changes, a fix is a new version, and withdrawing it is no change', () => {
    const changed = { ...ippPilkada2024, abbr: 'IPPs' };
    expect(checkReplacement(ippPilkada2024, changed)?.id).toContain('Terbitkan perubahan sebagai versi baru');
    expect(checkReplacement(ippPilkada2024, { ...changed, version: '1.0.1' })).toBeNull();
    expect(checkReplacement(ippPilkada2024, { ...ippPilkada2024, status: 'withdrawn' })).toBeNull();
    expect(checkReplacement({ ...ippPilkada2024, status: 'draft' }, changed)).toBeNull();
  });

  test('what was given in is not frozen with what comes back', () => {
    const input = structuredClone(ipmInput) as { abbr: string };
    defineInstrument(input as typeof ipmInput);
    input.abbr = 'lain';
    expect(input.abbr).toBe('lain');
  });
});
