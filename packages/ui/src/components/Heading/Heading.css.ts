import { vars } from '@situs-kpu/tokens';
import { style, styleVariants } from '@vanilla-extract/css';

// Leading, weight and balance are those of the base styles.
export const root = style({
  // Only very long words, so that a phone shows them whole.
  hyphens: 'auto',
  hyphenateLimitChars: '16 6 6',
});

const between = (low: string, high: string) => ({ fontSize: `clamp(${low}, 1rem + 3vw, ${high})` });

export const size = styleVariants({
  '4xl': between(vars.text['3xl'], vars.text['4xl']),
  '3xl': between(vars.text['2xl'], vars.text['3xl']),
  '2xl': between(vars.text.xl, vars.text['2xl']),
  xl: { fontSize: vars.text.xl },
  lg: { fontSize: vars.text.lg },
  md: { fontSize: vars.text.md },
});
