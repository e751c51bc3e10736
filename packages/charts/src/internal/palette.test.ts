import { contrast, themes } from '@situs-kpu/tokens';
import { describe, expect, test } from 'vitest';
import { areaStates } from '../core/areas/types.ts';
import { rulerModel } from '../core/ruler/model.ts';
import { markShapes } from '../core/shapes.ts';
import { stateSamples } from './states.ts';

const bandsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${i}`,
    label: `Kelas ${i + 1}`,
    min: i,
    minInclusive: true,
    max: i + 1,
    maxInclusive: i === count - 1,
  }));

describe.each(Object.entries(themes))('in greyscale, %s', (_, theme) => {
  test.each([2, 3, 4, 5, 6, 9, 12])(
    'neighbours of %i classes on a ruler differ in lightness, and each has its number',
    (count) => {
      const { bands } = rulerModel([{ id: 'a', label: 'A', value: 0.5 }], {
        title: '',
        bands: bandsOf(count),
        labelHeader: '',
        valueHeader: '',
        unit: '',
      });
      const colour = (tone: number) => theme[`color-data-seq-${tone}` as keyof typeof theme];
      bands.slice(1).forEach(({ tone }, i) => {
        // Each part has a line of paper around it as well; lightness alone need not carry the difference.
        expect(contrast(colour(tone), colour(bands[i]?.tone ?? 0))).toBeGreaterThan(1.2);
      });
    },
  );

  test('marks, limits and lines of the data stand out from paper and from the band of a range', () => {
    for (const name of ['color-data-1', 'color-ink'] as const)
      for (const ground of ['color-paper', 'color-data-track'] as const)
        expect(contrast(theme[name], theme[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('marks are told apart by outline or filling, states by their lines: no two are alike', () => {
  expect(new Set(markShapes.map(({ path, filled }) => `${path} ${filled}`)).size).toBe(markShapes.length);
  expect(new Set(areaStates.map((state) => stateSamples[state])).size).toBe(areaStates.length);
});
