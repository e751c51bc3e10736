import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** Holds the input with what stands in it, and the list below. As wide as any other control. */
export const root = style({ position: 'relative', maxInlineSize: '32rem' });

globalStyle(`${root} > input`, { paddingInlineEnd: vars.size.target });
globalStyle(`${root} > input ~ :is(svg, button)`, {
  position: 'absolute',
  insetBlockStart: 0,
  insetInlineEnd: 0,
  inlineSize: vars.size.target,
  blockSize: vars.size.target,
  padding: '.75rem',
  border: 0,
  borderRadius: vars.radius.sm,
  background: 'none',
  // The arrow is part of the field: what is pressed is the field.
  pointerEvents: 'none',
});
globalStyle(`${root} > input ~ button`, { display: 'grid', pointerEvents: 'auto', cursor: 'pointer' });
globalStyle(`${root} > div`, {
  position: 'absolute',
  zIndex: vars.z.overlay,
  insetInline: 0,
  marginBlockStart: vars.space[1],
  border: `1px solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.sm,
  background: vars.color.paperRaised,
  boxShadow: vars.shadow.overlay,
});
globalStyle(`${root} ul`, {
  maxBlockSize: 'min(20rem, 45vh)',
  padding: 0,
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  listStyle: 'none',
});
globalStyle(`${root} :is(li, p)`, {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: vars.space[2],
  minBlockSize: vars.size.target,
  padding: `.5625rem ${vars.space[3]}`,
  lineHeight: vars.leading.snug,
});
globalStyle(`${root} :is(li + li, ul + p)`, {
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.line}`,
});
globalStyle(`${root} small`, { color: vars.color.inkMuted });
globalStyle(`${root} [data-focused]`, {
  outline: `2px solid ${vars.color.focus}`,
  outlineOffset: -2,
  background: vars.color.paperSunken,
});
globalStyle(`${root} li:hover`, {
  '@media': { '(hover: hover)': { background: vars.color.paperSunken, cursor: 'pointer' } },
});
globalStyle(`${root} [aria-selected=true]`, { fontWeight: vars.weight.bold });
