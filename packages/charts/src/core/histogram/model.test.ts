import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PointDatum } from '../strip/types.ts';
import { histogramModel, mostBins } from './model.ts';
import { type HistogramFindingCode, type HistogramSpec, histogramFindingCodes } from './types.ts';

const spec: HistogramSpec = { title: 'Sebaran', valueHeader: 'Nilai', countHeader: 'Jumlah', unit: 'poin' };
const of = (...values: (number | null)[]): PointDatum[] =>
  values.map((value, i) => ({ id: `${i}`, label: `Wilayah ${i}`, value }));
const codes = (data: readonly PointDatum[], more: Partial<HistogramSpec> = {}) =>
  histogramModel(data, { ...spec, ...more }).findings.map(({ code }) => code);
const countsOf = (data: readonly PointDatum[], more: Partial<HistogramSpec> = {}) =>
  histogramModel(data, { ...spec, ...more }).bins.map(({ count }) => count);

const anyValue = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: -5, max: 105 }),
  fc.constantFrom(null, Number.NaN, Infinity, '7' as never),
);
const anyData = fc.array(
  fc.record({ id: fc.string({ maxLength: 2 }), label: fc.string(), value: anyValue }),
  {
    maxLength: 60,
  },
) as fc.Arbitrary<PointDatum[]>;

test('whatever the data and the limits, every value is counted once', () => {
  fc.assert(
    fc.property(
      anyData,
      fc.oneof(
        fc.constant(undefined),
        fc.record({ kind: fc.constant('round'), most: fc.oneof(fc.integer({ min: -2, max: 40 }), anyValue) }),
        fc.record({
          kind: fc.constant('cuts'),
          cuts: fc.array(anyValue, { maxLength: 8 }),
          includes: fc.constantFrom('lower', 'upper'),
        }),
      ),
      (data, bins) => {
        const model = histogramModel(data, { ...spec, bins: bins as never });
        const known = data.filter(({ value }) => typeof value === 'number' && Number.isFinite(value)).length;
        const counted = [...model.bins, ...model.outside].reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(known);
        const missing = model.states.reduce((sum, { count }) => sum + Number(count), 0);
        expect(counted + missing).toBe(data.length);
        expect(model.bins.length).toBeLessThanOrEqual(mostBins);
        for (const { x, w, y, h } of model.bins)
          expect(x >= 0 && x + w <= 100.011 && y >= 0 && y + h <= model.height + 0.11).toBe(true);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
    { numRuns: 400 },
  );
});

test('classes of one round width, their limits said with the side they belong to', () => {
  const { bins, description } = histogramModel(of(1, 5, 10, 10, 19, 20), {
    ...spec,
    bins: { kind: 'round', most: 2 },
  });
  expect(bins.map(({ label, count }) => [label, count])).toEqual([
    ['0 sampai kurang dari 10', 2],
    ['10 sampai 20', 4],
  ]);
  expect(description).toBe('6 nilai dalam 2 kelas, satuan poin.');
});

describe('given limits', () => {
  const cuts = (includes: 'lower' | 'upper') => ({
    kind: 'cuts' as const,
    cuts: [0, 60, 77.5, 100],
    includes,
  });
  test('a value on a limit belongs to the side that is said', () => {
    expect(countsOf(of(60, 77.5), { bins: cuts('lower') })).toEqual([0, 1, 1]);
    expect(countsOf(of(60, 77.5), { bins: cuts('upper') })).toEqual([1, 1, 0]);
  });
  test('both ends of the scale are included', () => {
    for (const includes of ['lower', 'upper'] as const)
      expect(countsOf(of(0, 100), { bins: cuts(includes) })).toEqual([1, 0, 1]);
  });
  test('their digits are kept: 77.5 is not 78', () => {
    expect(histogramModel(of(1), { ...spec, bins: cuts('upper') }).bins.map(({ label }) => label)).toEqual([
      '0,00 sampai 60,00',
      'lebih dari 60,00 sampai 77,50',
      'lebih dari 77,50 sampai 100,00',
    ]);
  });
  test('values outside have rows of their own', () => {
    const model = histogramModel(of(-1, 50, 101, 102), { ...spec, bins: cuts('lower') });
    expect(model.outside.map(({ label, count }) => [label, count])).toEqual([
      ['kurang dari 0,00', 1],
      ['lebih dari 100,00', 2],
    ]);
    expect(model.description).toContain('3 nilai di luar semua kelas');
  });
  test('in classes of unequal width the area stands for the count', () => {
    const { bins, description } = histogramModel(of(...Array(10).fill(5), ...Array(10).fill(50)), {
      ...spec,
      bins: { kind: 'cuts', cuts: [0, 10, 100], includes: 'lower' },
    });
    expect((bins[0]?.h ?? 0) / (bins[1]?.h ?? 1)).toBeCloseTo(9, 0);
    expect(description).toContain('luas batang');
  });
});

test('equal values are one bar', () => {
  const counts = countsOf(of(...Array(508).fill(70)));
  expect(counts.filter(Boolean)).toEqual([508]);
});

test('each finding has a cause', () => {
  const causes: Record<HistogramFindingCode, string[]> = {
    empty: codes([]),
    'all-equal': codes(of(1, 1)),
    'duplicate-id': codes([...of(1), ...of(2)]),
    unnamed: codes([{ id: 'a', label: '', value: 1 }]),
    missing: codes(of(null)),
    unreadable: codes(of(Number.NaN)),
    uneven: codes(of(1), { bins: { kind: 'cuts', cuts: [0, 1, 10], includes: 'lower' } }),
    'outside-cuts': codes(of(11), { bins: { kind: 'cuts', cuts: [0, 1, 10], includes: 'lower' } }),
    'bad-bins': codes(of(1), { bins: { kind: 'cuts', cuts: [3, 1], includes: 'lower' } }),
    'bad-line': codes(of(1), { lines: [null as never] }),
  };
  for (const code of histogramFindingCodes) expect(causes[code], code).toContain(code);
});
