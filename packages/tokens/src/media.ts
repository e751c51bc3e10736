/** Widths in rem at which the page grid changes. Constants, because a CSS variable cannot stand in a media query. */
export const breakpoints = { sm: 40, md: 64, lg: 80 } as const;

/**
 * Ready-made queries for `'@media'` in styles. `screen` keeps print on the narrow layout, whatever paper is chosen.
 *
 * @example style({ '@media': { [media.md]: { gridTemplateColumns: '2fr 1fr' } } })
 */
export const media = {
  sm: 'screen and (min-width: 40rem)',
  md: 'screen and (min-width: 64rem)',
  lg: 'screen and (min-width: 80rem)',
} as const satisfies Record<keyof typeof breakpoints, string>;
