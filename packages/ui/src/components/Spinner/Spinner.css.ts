import { vars } from '@situs-kpu/tokens';
import { style } from '@vanilla-extract/css';

export const root = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[2],
  overflowWrap: 'anywhere',
  '@media': { print: { display: 'none' } },
});

/** Not seen in the first half second: what loads faster needs no word. Without support, or motion, it is seen at once. */
export const delayed = style({
  '@media': {
    '(prefers-reduced-motion: no-preference)': {
      transition: `opacity ${vars.duration.base} .5s`,
      '@starting-style': { opacity: 0 },
    },
  },
});
