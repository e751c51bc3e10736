import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The sheet: as wide as a page on screens, over the whole paper in print. */
export const root = style({
  maxInlineSize: '48rem',
  overflowWrap: 'anywhere',
  '@media': { print: { maxInlineSize: 'none' } },
});
globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[5] });
// What is read from two metres off: sizes of the page are too small for a wall.
globalStyle(`${root} h2`, { '@media': { print: { fontSize: '18pt', breakAfter: 'avoid' } } });
globalStyle(`${root} :is(p, li, dt, dd, address)`, {
  '@media': { print: { fontSize: '15pt', lineHeight: 1.35, breakInside: 'avoid' } },
});

/** The address of the page, in letters that can be typed from the paper. */
export const address = style({
  paddingBlockStart: vars.space[4],
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
});
globalStyle(`${address} b`, {
  display: 'block',
  fontFamily: vars.font.mono,
  '@media': { print: { fontSize: '16pt' } },
});
