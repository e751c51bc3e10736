import { style, styleVariants } from '@vanilla-extract/css';

export const root = style({ display: 'grid', padding: 0, listStyleType: '""' });

/** `kpu-grid-14`: as many equal columns of at least 14rem as fit, and one column where none does. */
export const size = styleVariants({ 10: 10, 14: 14, 18: 18, 24: 24 }, (rem) => ({
  gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${rem}rem), 1fr))`,
}));
