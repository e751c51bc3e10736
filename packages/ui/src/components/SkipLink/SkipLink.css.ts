import { vars } from '@situs-kpu/tokens';
import { style } from '@vanilla-extract/css';

export const root = style({
  position: 'absolute',
  zIndex: vars.z.skip,
  insetBlockStart: vars.space[2],
  insetInlineStart: vars.space[2],
  padding: vars.space[3],
  background: vars.color.paper,
  selectors: {
    // `clip-path` and not `display`: it must stay in the tab order.
    '&:not(:focus, :active)': { clipPath: 'inset(50%)' },
  },
  '@media': { print: { display: 'none' } },
});
