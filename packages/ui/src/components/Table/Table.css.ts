import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  containerType: 'inline-size',
  overflowX: 'auto',
  // An edge in the shade says that more follows; a cover that scrolls along hides it at the end.
  background: `linear-gradient(to left, ${vars.color.paper} 1rem, transparent 2rem) local, linear-gradient(to left, ${vars.color.line}, transparent 1rem)`,
  '@media': { print: { overflow: 'visible' } },
});

// Separate borders move along with a column that sticks.
globalStyle(`${root} > table`, {
  inlineSize: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: vars.text.md,
  lineHeight: vars.leading.snug,
});
// The caption wraps at the width that is seen, not at that of the table.
globalStyle(`${root} caption`, {
  position: 'sticky',
  insetInlineStart: 0,
  maxInlineSize: '100cqi',
  paddingBlockEnd: vars.space[2],
  fontWeight: vars.weight.bold,
  textAlign: 'start',
});
globalStyle(`${root} :is(th, td)`, {
  padding: vars.space[2],
  borderBlockEnd: `1px solid ${vars.color.line}`,
  fontWeight: vars.weight.regular,
  textAlign: 'start',
  verticalAlign: 'top',
});
globalStyle(`${root} :is(thead, tfoot) > tr > *`, {
  borderBlock: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  fontWeight: vars.weight.bold,
});
// On paper a row is never cut, and a foot that came back on each page would look like the sum of that page.
globalStyle(`${root} tr`, { breakInside: 'avoid' });
globalStyle(`${root} tfoot`, { '@media': { print: { display: 'table-row-group', breakBefore: 'avoid' } } });
globalStyle(`${root} :is(caption, thead)`, { breakAfter: 'avoid' });
globalStyle(`${root} tbody:first-of-type > tr:first-child`, { breakBefore: 'avoid' });
globalStyle(`${root} tr > :first-child`, {
  position: 'sticky',
  insetInlineStart: 0,
  background: vars.color.paper,
});

/** A cell with a figure. */
export const number = style({});
/** On the root when every column but the first holds figures: no cell needs a class. */
export const figures = style({});
globalStyle(`${root} .${number}, ${figures} tr > * + *`, { textAlign: 'end' });
