import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  position: 'fixed',
  insetInline: 0,
  insetBlockEnd: vars.space[4],
  zIndex: vars.z.overlay,
  paddingInline: vars.size.gutter,
  // The empty strip beside the message belongs to the page.
  pointerEvents: 'none',
  '@media': { print: { display: 'none' } },
});
globalStyle(`${root} > div`, {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: vars.space[4],
  inlineSize: 'fit-content',
  maxBlockSize: '50vh',
  padding: `${vars.space[2]} ${vars.space[4]}`,
  border: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.md,
  overflow: 'auto',
  background: vars.color.paperRaised,
  boxShadow: vars.shadow.overlay,
  overflowWrap: 'anywhere',
  pointerEvents: 'auto',
});
globalStyle(`${root} p`, { flex: '1 1 12rem', maxInlineSize: vars.size.measure });
// What gets the focus is scrolled out from under it (WCAG 2.4.11).
globalStyle(`html:has(${root} > div)`, { scrollPaddingBlockEnd: '12rem' });
