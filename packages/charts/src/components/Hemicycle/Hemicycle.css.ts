import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  maxInlineSize: vars.size.content,
  fontSize: vars.text.md,
  lineHeight: vars.leading.snug,
  overflowWrap: 'anywhere',
});

const strong = `${vars.border.strong} solid ${vars.color.ink}`;

// In forced colours the tokens are system colours.
globalStyle(`${root} svg`, { flex: 'none', stroke: vars.color.data[1], fill: 'none' });
globalStyle(`${root} text`, {
  fill: vars.color.ink,
  stroke: 'none',
  fontSize: '15px',
  fontVariantNumeric: 'tabular-nums lining-nums',
  textAnchor: 'middle',
});

export const drawing = style({
  display: 'block',
  inlineSize: '100%',
  maxInlineSize: '36rem',
  marginBlockStart: vars.space[3],
  breakInside: 'avoid',
});
/** The number of seats, in the middle. */
export const count = style({});
globalStyle(`${root} .${count}`, { fontSize: '44px', fontWeight: vars.weight.bold });
/** What is cut out of a seat. */
export const hole = style({});
globalStyle(`${root} .${hole}`, { stroke: vars.color.paper });

globalStyle(`${root} table`, { inlineSize: '100%', borderBlockEnd: strong });
globalStyle(`${root} caption`, {
  paddingBlockEnd: vars.space[2],
  fontSize: vars.text.lg,
  fontWeight: vars.weight.bold,
  textAlign: 'start',
});
globalStyle(`${root} :is(small, thead, div)`, {
  fontSize: vars.text.sm,
  fontWeight: vars.weight.regular,
  color: vars.color.inkMuted,
});
globalStyle(`${root} small`, { display: 'block' });
globalStyle(`${root} > div`, { paddingBlockStart: vars.space[2] });
globalStyle(`${root} thead`, { borderBlockEnd: strong });
globalStyle(`${root} tfoot`, { fontWeight: vars.weight.bold });
globalStyle(`${root} tr`, {
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
  breakInside: 'avoid',
});
globalStyle(`${root} :is(td, th)`, {
  paddingBlock: vars.space[2],
  fontWeight: 'inherit',
  textAlign: 'start',
  verticalAlign: 'top',
});
globalStyle(`${root} :is(td, th):nth-child(2)`, {
  paddingInlineStart: vars.space[3],
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums lining-nums',
  textAlign: 'end',
});
globalStyle(`${root} tbody td:nth-child(2)`, { fontWeight: vars.weight.bold });

// Shape, numbered box as on the paper form, name.
globalStyle(`${root} tbody th`, { display: 'flex', gap: vars.space[2], alignItems: 'start' });
globalStyle(`${root} b`, {
  flex: 'none',
  minInlineSize: '1.75rem',
  border: `${vars.border.strong} solid`,
  lineHeight: 'calc(1.5rem - 4px)',
  textAlign: 'center',
});
