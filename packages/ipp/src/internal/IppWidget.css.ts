import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** Widget around a chart or table: status, figures, findings, sources, one below the other. */
export const root = style({
  display: 'grid',
  gap: vars.space[4],
  containerType: 'inline-size',
  lineHeight: vars.leading.snug,
});
// A grid child is as wide as its widest word, unless told.
globalStyle(`${root} > *`, { minInlineSize: 0 });

/** Status and time before the first figure. */
export const status = style({
  paddingBlock: vars.space[2],
  borderBlock: `1px solid ${vars.color.line}`,
  breakAfter: 'avoid',
});

/** Figures that were made up. The fill may be lost on paper and in forced colours; the box stays. */
export const sample = style({
  marginInlineEnd: vars.space[2],
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

/** What the checks found. */
export const marks = style({ display: 'grid', gap: vars.space[2], maxInlineSize: vars.size.measure });
globalStyle(`${marks} li`, {
  paddingInlineStart: vars.space[2],
  borderInlineStart: `4px solid ${vars.color.ink}`,
});

/** Sentences in a reading measure. */
export const said = style({
  display: 'grid',
  gap: vars.space[2],
  maxInlineSize: vars.size.measure,
  lineHeight: vars.leading.body,
});
globalStyle(`${said} data`, { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums lining-nums' });

/** Documents, small below the figures. */
export const sources = style({ maxInlineSize: vars.size.measure, overflowWrap: 'anywhere' });

/** What opens below its line without script; on paper it is open. */
export const opens = style({});
globalStyle(`${opens} > details`, { '@media': { print: { display: 'none' } } });
globalStyle(`${opens} summary`, {
  inlineSize: 'fit-content',
  paddingBlock: '.75rem',
  color: vars.color.link,
  cursor: 'pointer',
});
globalStyle(`${opens} > details:not([open]) + *`, { '@media': { screen: { display: 'none' } } });

/** Ruled lines of the form: words left, figure right. */
export const lines = style({
  maxInlineSize: vars.size.content,
  borderBlockStart: `${vars.border.strong} solid ${vars.color.lineStrong}`,
});
globalStyle(`${lines} > div`, {
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space[1]} ${vars.space[4]}`,
  justifyContent: 'space-between',
  paddingBlock: vars.space[2],
  borderBlockEnd: `1px solid ${vars.color.line}`,
  breakInside: 'avoid',
});
globalStyle(`${lines} dd`, { marginInlineStart: 'auto', fontWeight: vars.weight.bold, textAlign: 'end' });
