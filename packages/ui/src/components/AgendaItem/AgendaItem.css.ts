import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space[1]} ${vars.space[5]}`,
  paddingBlock: vars.space[4],
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  listStyle: 'none',
  overflowWrap: 'anywhere',
  fontVariantNumeric: 'tabular-nums lining-nums',
  breakInside: 'avoid',
});
// The time stands beside the event while both have room, else above it.
globalStyle(`${root} > p`, { flex: '1 1 11rem' });
globalStyle(`${root} > div`, { flex: '3 1 18rem', minInlineSize: 0 });
globalStyle(`${root} b`, {
  display: 'block',
  marginBlock: vars.space[1],
  fontSize: vars.text.lg,
  lineHeight: vars.leading.snug,
});
globalStyle(`${root} s`, { color: vars.color.inkMuted });
/** A link with a target of its own line. */
export const save = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: vars.size.target,
  '@media': { print: { display: 'none' } },
});
