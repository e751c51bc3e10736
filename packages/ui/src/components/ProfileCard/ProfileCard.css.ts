import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'flex',
  flexWrap: 'wrap',
  placeContent: 'flex-start',
  alignItems: 'flex-start',
  gap: vars.space[4],
  paddingBlockStart: vars.space[4],
  borderBlockStart: `1px solid ${vars.color.lineStrong}`,
  listStyle: 'none',
  breakInside: 'avoid',
});

// Beside the portrait while there is room for names, else below it.
globalStyle(`${root} > div`, {
  flex: '1 1 11rem',
  minInlineSize: 0,
  fontSize: vars.text.md,
  lineHeight: vars.leading.body,
  overflowWrap: 'anywhere',
});
// A name is never divided.
globalStyle(`${root} > div > :first-child`, { hyphens: 'manual' });
globalStyle(`${root} ul`, {
  marginBlockStart: vars.space[3],
  padding: 0,
  listStyleType: '""',
});
globalStyle(`${root} li > b`, { display: 'block', fontVariantNumeric: 'tabular-nums lining-nums' });
globalStyle(`${root} li > a`, {
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: vars.size.target,
});
