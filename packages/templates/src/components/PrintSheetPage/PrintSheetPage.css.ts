import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The sheet: on a screen its outline is seen, on paper the paper is the outline. */
export const root = style({
  maxInlineSize: '48rem',
  padding: vars.space[6],
  border: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  overflowWrap: 'anywhere',
  '@media': {
    print: { maxInlineSize: 'none', padding: 0, border: 0, fontSize: '15pt', lineHeight: 1.35 },
  },
});
globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[5] });
// What is read from two metres off: sizes of the page are too small for a wall.
globalStyle(`${root} h1`, { '@media': { print: { fontSize: '34pt', lineHeight: 1.1 } } });
globalStyle(`${root} h2`, { '@media': { print: { fontSize: '18pt', breakAfter: 'avoid' } } });
globalStyle(`${root} :is(p, li, dt, dd)`, {
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
