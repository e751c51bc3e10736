import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** Widget around a chart or table: band, figures, sums, sources, one below the other. */
export const widget = style({
  display: 'grid',
  gap: vars.space[5],
  containerType: 'inline-size',
  lineHeight: vars.leading.snug,
});
// A grid child is as wide as its widest word, unless told.
globalStyle(`${widget} > *`, { minInlineSize: 0 });

/** A measure that keeps a label and its figure in one glance. */
export const column = style({ maxInlineSize: vars.size.content });

/** Ruled lines of the form: words left, figure right. */
export const lines = style({ borderBlockStart: `${vars.border.strong} solid ${vars.color.lineStrong}` });
globalStyle(`${lines} > div`, {
  display: 'flex',
  gap: vars.space[3],
  justifyContent: 'space-between',
  paddingBlock: vars.space[2],
  borderBlockEnd: `1px solid ${vars.color.line}`,
  breakInside: 'avoid',
});
globalStyle(`${lines} dd`, {
  flex: 'none',
  maxInlineSize: '50%',
  fontWeight: vars.weight.bold,
  fontVariantNumeric: 'tabular-nums lining-nums',
  textAlign: 'end',
});

/** What the checks found about a line. */
export const mark = style({
  display: 'block',
  marginBlockStart: vars.space[1],
  paddingInlineStart: vars.space[2],
  borderInlineStart: `4px solid ${vars.color.ink}`,
  fontWeight: vars.weight.regular,
  textAlign: 'start',
});

/** Figures that were made up. The fill may be lost on paper and in forced colours; the box stays. */
export const sample = style({
  paddingInline: vars.space[1],
  // Also where it runs over two lines.
  WebkitBoxDecorationBreak: 'clone',
  boxDecorationBreak: 'clone',
  border: `2px solid ${vars.color.ink}`,
  background: vars.color.ink,
  color: vars.color.paper,
  fontWeight: vars.weight.bold,
  '@media': { print: { background: 'none', color: vars.color.ink } },
});
