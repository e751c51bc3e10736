import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The sheet: as wide as a page on screens, over the whole paper in print. */
export const root = style({
  maxInlineSize: '48rem',
  overflowWrap: 'anywhere',
  '@media': { print: { maxInlineSize: 'none' } },
});
globalStyle(`${root} > * + *`, {
  marginBlockStart: vars.space[5],
  '@media': { print: { marginBlockStart: '4.5mm' } },
});
globalStyle(`${root} address`, { fontStyle: 'normal' });
// What is read from two metres off: sizes of the page are too small for a wall.
globalStyle(`${root} h2`, { '@media': { print: { fontSize: '17pt', breakAfter: 'avoid' } } });
globalStyle(`${root} :is(p, li, dt, dd, address)`, {
  '@media': { print: { fontSize: '14pt', lineHeight: 1.35, breakInside: 'avoid' } },
});
// The sheet says itself whom to ask. Where `:has` is not known the footer is printed as well.
globalStyle(
  `[data-kpu="templates/PageShell@1"]:has(${root}) :is(footer, [data-kpu="ui/Breadcrumb@1"], [data-kpu="ui/SiteFooter@1"])`,
  { '@media': { print: { display: 'none' } } },
);

/** The address of the page, in letters that can be typed from the paper. */
export const address = style({
  paddingBlockStart: vars.space[4],
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  '@media': { print: { paddingBlockStart: '3mm' } },
});
globalStyle(`${address} b`, {
  display: 'block',
  fontFamily: vars.font.mono,
  '@media': { print: { fontSize: '15pt' } },
});
