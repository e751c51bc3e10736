import { themeNames, themes } from '@situs-kpu/tokens';
import { expect, test } from 'vitest';
import { tonesOf } from './areas/scale.ts';
import { mostClasses } from './areas/types.ts';

type Rgb = [number, number, number];
const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb;
const mix = (a: Rgb, b: Rgb, part: number) =>
  a.map((value, i) => value + ((b[i] ?? 0) - value) * part) as Rgb;
/** Lightness from 0 to 100: what is left of a colour on paper without colour. */
function lightness(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

/** The colour of a step, as `Areas.css.ts` makes it of the five of the theme. */
function toneOf(theme: (typeof themeNames)[number], tone: number): Rgb {
  const of = (step: number) => rgb(themes[theme][`color-data-seq-${step}` as 'color-data-seq-1']);
  const between: Record<number, [low: number, part: number]> = {
    2: [1, 0.67],
    4: [2, 0.33],
    6: [3, 0.67],
    8: [4, 0.33],
  };
  const mixed = between[tone];
  return mixed ? mix(of(mixed[0]), of(mixed[0] + 1), mixed[1]) : of((tone + 1) / 2);
}

test.each(themeNames)(
  '%s: steps of the hue are told apart in greyscale, each farther than the one before',
  (theme) => {
    for (let count = 2; count <= mostClasses; count++) {
      const found = (tonesOf[count] ?? []).map((tone) => lightness(toneOf(theme, tone)));
      expect(found).toHaveLength(count);
      const direction = Math.sign((found.at(-1) ?? 0) - (found[0] ?? 0));
      found.slice(1).forEach((value, i) => {
        expect(direction * (value - (found[i] ?? 0)), `${count} steps, ${i + 1}`).toBeGreaterThan(
          count > 5 ? 5 : 10,
        );
      });
    }
  },
);

test.each(themeNames)('%s: each step is told apart from paper, or has an outline that is', (theme) => {
  const paper = lightness(rgb(themes[theme]['color-paper']));
  for (let step = 1; step <= 5; step++) {
    const fill = lightness(toneOf(theme, step * 2 - 1));
    const outline = lightness(rgb(themes[theme][`color-data-seq-ink-${step}` as 'color-data-seq-ink-1']));
    expect(Math.max(Math.abs(fill - paper), Math.abs(outline - paper))).toBeGreaterThan(30);
  }
});
