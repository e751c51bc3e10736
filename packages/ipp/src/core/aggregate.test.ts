import { describe, expect, test } from 'vitest';
import { contohInstrument } from '../fixtures/index.ts';
import { aggregateScores, decompose, indexFromDimensions, refusals, refusalTexts } from './aggregate.ts';
import { ippPilkada2024 } from './instruments/index.ts';
import type { AggregationMethod, Instrument } from './model.ts';

const bukittinggi = { registrasi: 70.6, pencalonan: 73, kampanye: 82, sosdiklih: 79, turnout: 83.4 };

const weighted = (
  weights: readonly number[],
  method: AggregationMethod = 'weighted-arithmetic-mean',
): Instrument => ({
  ...contohInstrument,
  aggregation: { method, basis: 'published' },
  dimensions: contohInstrument.dimensions.map((one, index) => ({ ...one, weight: weights[index] ?? 0 })),
});

describe('an index from its dimensions', () => {
  test('Bukittinggi: 77.60 by equal weights, 78.64 exactly by the weights that one region fits', () => {
    expect(indexFromDimensions(contohInstrument, bukittinggi)).toEqual({ ok: true, value: 77.6 });
    expect(indexFromDimensions(weighted([0.2, 0.1, 0.2, 0.2, 0.3]), bukittinggi)).toEqual({
      ok: true,
      value: 78.64,
    });
    const geometric = indexFromDimensions(
      weighted([0.2, 0.2, 0.2, 0.2, 0.2], 'weighted-geometric-mean'),
      bukittinggi,
    );
    expect(geometric.ok && geometric.value.toFixed(2)).toBe('77.44');
  });

  test('what each dimension adds is the index in parts', () => {
    const found = decompose(contohInstrument, bukittinggi);
    expect(found.ok && found.contributions.map(({ points }) => points)).toEqual([
      14.12, 14.6, 16.4, 15.8, 16.68,
    ]);
    expect(found.ok && found.index).toBe(77.6);
  });

  test('while weights are not published nothing is worked out, and the reason is there to show', () => {
    for (const found of [
      decompose(ippPilkada2024, bukittinggi),
      indexFromDimensions(ippPilkada2024, bukittinggi),
    ])
      expect(found).toEqual({ ok: false, reason: 'weights-unknown' });
    expect(refusalTexts['weights-unknown'].id).toContain('belum dipublikasikan');
    for (const reason of refusals)
      for (const text of Object.values(refusalTexts[reason])) expect(text).toMatch(/^[A-Z].+\.$/);
  });

  test.each([{}, { ...bukittinggi, kampanye: null }, { ...bukittinggi, kampanye: Number.NaN }])(
    'a dimension that is not known is not 0: %j',
    (dims) => {
      expect(decompose(contohInstrument, dims)).toEqual({ ok: false, reason: 'dimension-missing' });
    },
  );
});

describe('an index from the regions below', () => {
  test('by a stated method only', () => {
    const children = [{ index: 35.9 }, { index: 34.83 }];
    expect(aggregateScores('mean-of-children', children)).toEqual({ ok: true, value: 35.365 });
    expect(aggregateScores('own', children)).toEqual({ ok: false, reason: 'method-own' });
    expect(
      aggregateScores('weighted-mean-of-children', [
        { index: 80, weight: 3 },
        { index: 60, weight: 1 },
      ]),
    ).toEqual({ ok: true, value: 75 });
  });

  test('is refused where a part is missing', () => {
    expect(aggregateScores('mean-of-children', [])).toEqual({ ok: false, reason: 'no-children' });
    expect(aggregateScores('mean-of-children', [{ index: 70 }, { index: null }])).toEqual({
      ok: false,
      reason: 'child-missing',
    });
    for (const weight of [null, undefined, -1, Number.NaN, 0])
      expect(
        aggregateScores('weighted-mean-of-children', [
          { index: 70, ...(weight !== undefined && { weight }) },
        ]),
      ).toEqual({ ok: false, reason: 'weight-missing' });
  });
});
