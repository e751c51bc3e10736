import { vars } from '@situs-kpu/tokens';
import { style, styleVariants } from '@vanilla-extract/css';

/** Important, because a layout class beside it may set `display` as well. */
export const only = styleVariants({
  print: { '@media': { screen: { display: 'none !important' } } },
  screen: { '@media': { print: { display: 'none !important' } } },
});

export const info = style({
  marginBlockStart: vars.space[4],
  fontSize: vars.text.sm,
  overflowWrap: 'anywhere',
});
