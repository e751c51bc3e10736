import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  fontVariantNumeric: 'tabular-nums lining-nums',
  '@media': { print: { display: 'none' } },
});
globalStyle(`${root} ul`, {
  display: 'flex',
  flexWrap: 'wrap',
  gap: vars.space[1],
  // The words stand on the edge of the column, whatever the target around them.
  marginInlineStart: `calc(-1 * ${vars.space[2]})`,
  listStyle: 'none',
  padding: 0,
});
globalStyle(`${root} :is(a, span)`, {
  display: 'grid',
  placeItems: 'center',
  minInlineSize: vars.size.target,
  minBlockSize: vars.size.target,
  paddingInline: vars.space[2],
  borderRadius: vars.radius.sm,
});
globalStyle(`${root} [aria-current]`, {
  background: vars.color.action,
  color: vars.color.onAction,
  fontWeight: vars.weight.bold,
  textDecoration: 'none',
  // Else the browser paints a plate behind the number and hides it.
  forcedColorAdjust: 'none',
});
