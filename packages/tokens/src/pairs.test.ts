import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { focusGrounds, forbiddenPairs, minimum, pairs } from './pairs.ts';
import { type ThemedVariable, themeNames, themes } from './themes.ts';
import { print } from './tokens.generated.ts';

const papered = { ...themes.light, ...print };

describe.each([...themeNames, 'print'] as const)('in the theme %s', (theme) => {
  const values: Readonly<Record<string, string>> = theme === 'print' ? papered : themes[theme];
  const of = (name: string) => {
    const value = values[name];
    if (!value) throw new Error(`${name} is no colour of ${theme}`);
    return value;
  };

  test('every pair can be read or seen', () => {
    const failing = pairs
      // On paper a gold rule and the button edge are decoration: the words are black on white.
      .filter(({ fg }) => theme !== 'print' || !/gold|action|focus/.test(fg))
      .map((pair) => ({
        ...pair,
        ratio: contrast(of(pair.fg), of(pair.bg)),
        needed: minimum(pair.kind, theme),
      }))
      .filter(({ ratio, needed }) => ratio < needed);
    expect(failing).toEqual([]);
  });

  if (theme !== 'print') {
    test('whoever uses the keyboard sees the focus on every ground', () => {
      for (const ground of focusGrounds) {
        const best = Math.max(
          contrast(of('color-focus'), of(ground)),
          contrast(of('color-focus-inner'), of(ground)),
        );
        expect(best, `focus on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    });

    test('the forbidden pairs do fail, so the prohibition is true', () => {
      for (const { fg, bg, kind, themes: where } of forbiddenPairs) {
        if (where.includes(theme))
          expect(contrast(of(fg), of(bg)), `${fg} on ${bg}`).toBeLessThan(minimum(kind, theme));
      }
    });

    test('two options with following numbers differ in lightness even without their pattern', () => {
      for (let n = 1; n < 6; n++) {
        expect(
          contrast(of(`color-data-${n}`), of(`color-data-${n + 1}`)),
          `${n} and ${n + 1}`,
        ).toBeGreaterThan(1.15);
      }
    });

    test('the sequential hue goes one way', () => {
      const [first, ...rest] = [1, 2, 3, 4, 5].map((n) =>
        contrast(of(`color-data-seq-${n}`), of('color-paper')),
      );
      rest.reduce((before, now) => {
        expect(now).toBeGreaterThan(before * 1.2);
        return now;
      }, first ?? 0);
    });
  }
});

test('body text has 7:1, high contrast pure black and white', () => {
  expect(minimum('body', 'light')).toBe(7);
  expect(minimum('text', 'dark')).toBe(4.5);
  expect(minimum('text', 'contrast-dark')).toBe(7);
  expect(contrast(themes.contrast['color-ink'], themes.contrast['color-paper'])).toBe(21);
  expect(contrast(themes['contrast-dark']['color-ink'], themes['contrast-dark']['color-paper'])).toBe(21);
});

test('no colour escapes the list of pairs', () => {
  const listed = new Set(pairs.flatMap(({ fg, bg }) => [fg, bg]));
  const decorative: ThemedVariable[] = ['color-line'];
  const colors = Object.keys(themes.light).filter((name) => name.startsWith('color-'));
  expect(colors.filter((name) => !listed.has(name))).toEqual(decorative);
  expect([...listed].filter((name) => !colors.includes(name))).toEqual([]);
});

test('contrast agrees with an independent implementation', () => {
  for (const [a, b] of [
    ['#000000', '#ffffff'],
    ['#d8241c', '#ffffff'],
    ['#d2b704', '#900d0d'],
    ['#1f1a17', '#f7f3f1'],
  ] as const) {
    expect(contrast(a, b)).toBeCloseTo(wcagContrast(a, b), 10);
  }
  expect(() => contrast('red', '#ffffff')).toThrow(
    'Situs KPU tokens: "red" is no colour of the form #rrggbb',
  );
});
