/**
 * Textures of bars, told apart by rhythm, so they survive greyscale print and forced colours.
 *
 * The first is a filled bar. Each other is an outline with one line drawn along it: `dash` is its
 * `stroke-dasharray`, `weight` its `stroke-width` (more than the bar is high: stripes from edge to edge).
 * No `<pattern>`: `url(#…)` needs an id, and ids collide when a chart is pasted into a page twice.
 */
export interface BarPattern {
  dash?: string;
  weight: number;
}

const edge = 99;

/** Patterns of fills, in the order in which options get them. */
export const barPatterns: readonly BarPattern[] = [
  { weight: edge },
  { dash: '2 4', weight: edge },
  { dash: '10 4', weight: edge },
  { weight: 5 },
  { dash: '2 10', weight: edge },
  { dash: '12 3 2 3', weight: edge },
  { dash: '5 5', weight: 5 },
  { weight: 0 },
];
