import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandOf,
  bandRange,
  bandsBestFirst,
  distanceToNext,
  distanceToPrevious,
  formatScore,
} from './bands.ts';
import { ippPilkada2024 } from './instruments/index.ts';
import { anyPoints } from './test/generate.ts';
import { ikp, ipm } from './test/instruments.ts';

const numRuns = 10_000;

describe('the class of a score', () => {
  test.each([
    [0, 'involvement'],
    [59.99, 'involvement'],
    [59.995, 'involvement'],
    [59.999, 'involvement'],
    [60, 'engagement'],
    [60.00001, 'engagement'],
    [77.49, 'engagement'],
    [77.495, 'engagement'],
    [77.5, 'engagement'],
    [77.50001, 'participatory'],
    [77.505, 'participatory'],
    [78.27, 'participatory'],
    [100, 'participatory'],
  ])('%d is %s', (value, id) => expect(bandOf(ippPilkada2024, 'kabkota', value)?.id).toBe(id));

  test.each([-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY])('%d has none', (value) => {
    expect(bandOf(ippPilkada2024, 'kabkota', value)).toBeNull();
  });

  test('every score of the scale is in exactly one class', () => {
    fc.assert(
      fc.property(anyPoints, (value) => {
        const own = bandOf(ippPilkada2024, 'provinsi', value);
        expect(own).not.toBeNull();
        // The rule of KPU, written out on its own.
        expect(own?.id).toBe(value > 77.5 ? 'participatory' : value >= 60 ? 'engagement' : 'involvement');
      }),
      { numRuns },
    );
  });
});

describe('a score as it is printed', () => {
  test.each([
    [77.5, '77,50'],
    [77.50001, '77,50 (di atas 77,5)'],
    [77.504, '77,50 (di atas 77,5)'],
    [77.505, '77,51'],
    [77.495, '77,50'],
    [59.999, '60,00 (di bawah 60)'],
    [59.994, '59,99'],
    [60, '60,00'],
    [60.001, '60,00'],
    [78.64, '78,64'],
    [79.1, '79,10'],
    [0, '0,00'],
    [100, '100,00'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('%d is %s', (value, label) => {
    expect(formatScore(ippPilkada2024, 'kabkota', value).label).toBe(label);
  });

  test('in English with an English hint', () => {
    expect(formatScore(ippPilkada2024, 'kabkota', 77.50001, 'en')).toEqual({
      text: '77.50',
      hint: { side: 'above', limit: 77.5, text: 'above 77.5' },
      label: '77.50 (above 77.5)',
    });
  });

  test('a lower bound that belongs to its class gets its hint as well', () => {
    expect(formatScore(ipm, 'kabkota', 69.999).label).toBe('70,00 (di bawah 70)');
    expect(formatScore(ipm, 'kabkota', 70).label).toBe('70,00');
  });

  test('what a reader sees is never in another class without a hint', () => {
    fc.assert(
      fc.property(anyPoints, (value) => {
        const { text, hint } = formatScore(ippPilkada2024, 'kabkota', value);
        const seen = Number(text.replace(',', '.'));
        expect(Math.abs(seen - value)).toBeLessThanOrEqual(0.005 + 1e-9);
        const same = bandOf(ippPilkada2024, 'kabkota', seen) === bandOf(ippPilkada2024, 'kabkota', value);
        expect(hint === null).toBe(same);
        if (hint) expect(hint.side === 'above' ? value > hint.limit : value < hint.limit).toBe(true);
      }),
      { numRuns },
    );
  });
});

describe('how far the next class is', () => {
  test.each([
    [59, 'engagement', 1, '1,00', true],
    [59.999, 'engagement', 0.001, '0,01', true],
    [60, 'participatory', 17.5, '17,50', false],
    [77.49, 'participatory', 0.01, '0,01', false],
    [77.5, 'participatory', 0, '0,00', false],
  ])('from %d to %s', (value, id, points, text, reachedAtLimit) => {
    expect(distanceToNext(ippPilkada2024, 'kabkota', value)).toMatchObject({
      band: { id },
      points,
      text,
      reachedAtLimit,
    });
  });

  test('there is none above the best class, outside the scale, and for what is no number', () => {
    for (const value of [77.50001, 78.64, 100, -1, Number.NaN])
      expect(distanceToNext(ippPilkada2024, 'kabkota', value)).toBeNull();
  });

  test('what is to spare is rounded down, what is needed up', () => {
    expect(distanceToPrevious(ippPilkada2024, 'kabkota', 78.64)).toMatchObject({
      band: { id: 'engagement' },
      points: 1.14,
      text: '1,14',
    });
    expect(distanceToPrevious(ippPilkada2024, 'kabkota', 77.50001)?.text).toBe('0,00');
    expect(distanceToPrevious(ippPilkada2024, 'kabkota', 10)).toBeNull();
  });

  test('where higher is worse, the next better class lies below, at the bound of the level', () => {
    expect(bandsBestFirst(ikp, 'provinsi').map(({ id }) => id)).toEqual(['rendah', 'sedang', 'tinggi']);
    expect(distanceToNext(ikp, 'provinsi', 88.95)).toMatchObject({ band: { id: 'sedang' }, points: 20.45 });
    expect(distanceToNext(ikp, 'kabkota', 88.95)).toMatchObject({ band: { id: 'sedang' }, points: 39.62 });
    expect(distanceToNext(ikp, 'provinsi', 10)).toBeNull();
  });

  test('a score that gains what is printed does reach the next class', () => {
    fc.assert(
      fc.property(anyPoints, (value) => {
        const next = distanceToNext(ippPilkada2024, 'kabkota', value);
        if (next === null) return;
        const printed = Number(next.text.replace(',', '.'));
        expect(printed + 1e-9).toBeGreaterThanOrEqual(next.points);
        expect(printed - next.points).toBeLessThan(0.01 + 1e-9);
        expect(next.points).toBeGreaterThanOrEqual(0);
      }),
      { numRuns },
    );
  });
});

test('the bounds of a class in words', () => {
  const words = (locale: 'id' | 'en') =>
    ippPilkada2024.bands.map((band) => bandRange(ippPilkada2024, band, locale));
  expect(words('id')).toEqual(['di bawah 60', '60–77,5', 'di atas 77,5']);
  expect(words('en')).toEqual(['below 60', '60–77.5', 'above 77.5']);
  expect(ipm.bands.map((band) => bandRange(ipm, band))).toEqual([
    'di bawah 60',
    'dari 60 sampai di bawah 70',
    'dari 70 sampai di bawah 80',
    'dari 80',
  ]);
});
