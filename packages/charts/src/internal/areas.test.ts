import { contrast, themeNames, themes } from '@situs-kpu/tokens';
import { describe, expect, test } from 'vitest';
import { moves, neighbour } from './neighbour.ts';

/** `part` percent of the second colour in the first, as `color-mix(in srgb, …)` does it. */
function mix(first: string, second: string, part: number): string {
  const channel = (hex: string, i: number) => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2]
    .map((i) => Math.round(channel(first, i) + ((channel(second, i) - channel(first, i)) * part) / 100))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** The nine steps as in the style sheet: fill and ink. */
function steps(theme: Readonly<Record<string, string>>): { fill: string; ink: string }[] {
  const seq = (n: number) => theme[`color-data-seq-${n}`] ?? '';
  const ink = (n: number) => theme[`color-data-seq-ink-${n}`] ?? '';
  const mixed = (low: number, part: number, near: number) => ({
    fill: mix(seq(low), seq(low + 1), part),
    ink: ink(near),
  });
  const whole = (n: number) => ({ fill: seq(n), ink: ink(n) });
  return [
    whole(1),
    mixed(1, 67, 2),
    whole(2),
    mixed(2, 33, 2),
    whole(3),
    mixed(3, 67, 4),
    whole(4),
    mixed(4, 33, 4),
    whole(5),
  ];
}

describe.each(themeNames)('the steps of the hue in the theme %s', (name) => {
  const all = steps(themes[name]);

  test('have an outline and text that stand out from them', () => {
    for (const { fill, ink } of all) expect(contrast(ink, fill), fill).toBeGreaterThanOrEqual(4.5);
  });

  test('go one way in lightness, so that greyscale and print keep the order', () => {
    const paper = themes[name]['color-paper'] ?? '';
    const away = all.map(({ fill }) => contrast(fill, paper));
    expect([...away].sort((a, b) => a - b)).toEqual(away);
    // Two classes that a legend has side by side, up to five of them, differ visibly without colour.
    for (const i of [0, 2, 4, 6])
      expect(contrast(all[i]?.fill ?? '', all[i + 2]?.fill ?? '')).toBeGreaterThan(1.3);
  });
});

test('arrow keys go to the tile that lies next, and stay at the edge', () => {
  const tiles = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => [(i % 3) * 84, Math.floor(i / 3) * 76] as const);
  const go = (from: number, key: string) => neighbour(tiles, from, moves[key] ?? [0, 0]);
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => go(4, key))).toEqual([3, 5, 1, 7]);
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => go(0, key))).toEqual([0, 1, 0, 3]);
  // Over a gap, and to the side where nothing lies ahead.
  expect(
    neighbour(
      [
        [0, 0],
        [168, 0],
      ],
      0,
      [1, 0],
    ),
  ).toBe(1);
  expect(
    neighbour(
      [
        [0, 0],
        [10, 90],
      ],
      0,
      [1, 0],
    ),
  ).toBe(1);
  expect(neighbour([], 0, [1, 0])).toBe(0);
});
