/** Cascade order of the whole system; repeated in every CSS file, so that files may load in any order. */
export const layers = [
  'kpu.reset',
  'kpu.tokens',
  'kpu.components',
  'kpu.charts',
  'kpu.widgets',
  'kpu.templates',
] as const;
