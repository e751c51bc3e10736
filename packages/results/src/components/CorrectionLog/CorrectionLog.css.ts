import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const entries = style({
  display: 'grid',
  gap: vars.space[5],
  padding: 0,
  listStyleType: '""',
  overflowWrap: 'anywhere',
});
globalStyle(`${entries} > li`, { '@media': { print: { breakInside: 'avoid' } } });
globalStyle(`${entries} > li > * + *`, { marginBlockStart: vars.space[2] });

export const former = style({});
globalStyle(`${former} > small`, {
  display: 'block',
  marginBlockStart: vars.space[2],
  overflowWrap: 'anywhere',
  color: vars.color.inkMuted,
});
