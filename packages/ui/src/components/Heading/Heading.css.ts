import { vars } from '@situs-kpu/tokens';
import { style, styleVariants } from '@vanilla-extract/css';

// Leading, weight and balance are those of the base styles.
export const root = style({
  // Only very long words.
  hyphens: 'auto',
  hyphenateLimitChars: '16 6 6',
});

// No browser knows where to divide Indonesian words, so on a phone "pertanggungjawaban" has to fit: 18 letters are
// 11.5 times the size.
const between = (low: string, high: string, fitting: string) => ({
  fontSize: `min(clamp(${low}, 1rem + 3vw, ${high}), max(${vars.text.xl}, ${fitting}))`,
});

export const size = styleVariants({
  '4xl': between(vars.text['3xl'], vars.text['4xl'], '7.7vw'),
  '3xl': between(vars.text['2xl'], vars.text['3xl'], '7.7vw'),
  '2xl': between(vars.text.xl, vars.text['2xl'], '6.8vw'),
  xl: { fontSize: vars.text.xl },
  lg: { fontSize: vars.text.lg },
  md: { fontSize: vars.text.md },
});
