import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

// Written for the time of 35 rows on a cheap phone: what can be inherited is set once, few sizes and weights are used,
// columns have fixed parts of the width (a figure that changes moves nothing), and no length is in `ch`, which makes
// the browser measure a glyph for each cell. Tabular digits are narrower than 0.62em.
export const root = style({
  containerType: 'inline-size',
  maxInlineSize: vars.size.content,
  fontSize: vars.text.md,
  lineHeight: vars.leading.snug,
  textAlign: 'end',
  overflowWrap: 'anywhere',
});

/** The threshold, with a paper edge so that it also shows on a bar. */
export const line = style({
  fill: vars.color.ink,
  stroke: vars.color.paper,
  strokeWidth: 3,
  paintOrder: 'stroke',
  '@media': { '(forced-colors: active)': { fill: 'Highlight' } },
});

const narrow = '(max-width: 26rem)';
const rule = `${vars.border.strong} solid ${vars.color.ink}`;

globalStyle(`${root} table`, { inlineSize: '100%', tableLayout: 'fixed', borderBlockEnd: rule });
globalStyle(`${root} caption`, {
  paddingBlockEnd: vars.space[2],
  fontSize: vars.text.lg,
  fontWeight: vars.weight.bold,
});
globalStyle(`${root} :is(small, thead, div)`, {
  fontSize: vars.text.sm,
  fontWeight: vars.weight.regular,
  color: vars.color.inkMuted,
});
globalStyle(`${root} tfoot`, {
  fontWeight: vars.weight.bold,
  '@container': { [narrow]: { fontSize: vars.text.sm } },
});
globalStyle(`${root} [colspan]`, { fontWeight: vars.weight.regular });
globalStyle(`${root} small`, { display: 'block' });
globalStyle(`${root} div`, { paddingBlockStart: vars.space[2] });
globalStyle(`${root} thead`, { borderBlockEnd: rule });
globalStyle(`${root} tr`, {
  verticalAlign: 'bottom',
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
});
globalStyle(`${root} :is(td, th)`, {
  padding: `${vars.space[1]} 0`,
  fontWeight: 'inherit',
  textAlign: 'inherit',
});
globalStyle(`${root} :is(caption, th:first-child, [colspan], div)`, {
  paddingInlineEnd: vars.space[2],
  textAlign: 'start',
});
globalStyle(`${root} tbody svg`, {
  blockSize: '1.25rem',
  borderInlineStart: `${vars.border.hairline} solid`,
  color: vars.color.data[1],
  fill: 'currentColor',
});

export const size = styleVariants({ comfortable: {}, compact: {} });
/** Comfortable with long labels or shares. */
export const stacked = style({});
/** A third column. */
export const shares = style({});
export const marked = style({});
/** Figures of 8 to 11 characters, and longer ones. */
export const wide = style({});
export const huge = style({});
/** The far end means a whole: the unfilled part shows too. */
export const track = style({});
globalStyle(`${track} tbody svg`, { background: vars.color.dataTrack });

// A numbered box, as on the paper form.
globalStyle(`${marked} tbody th`, { position: 'relative', paddingInlineStart: '2rem' });
globalStyle(`${root} b`, {
  position: 'absolute',
  insetInlineStart: 0,
  insetBlockStart: vars.space[1],
  minInlineSize: '1.5rem',
  border: `${vars.border.strong} solid`,
  lineHeight: 'calc(1.5rem - 4px)',
  textAlign: 'center',
});

globalStyle(`${size.compact} thead th:first-child`, { inlineSize: '40%' });
globalStyle(`${size.compact} thead th:nth-child(3)`, { inlineSize: '5em' });
globalStyle(`${size.compact} tbody svg`, { float: 'inline-start', inlineSize: 'calc(100% - 5em)' });
globalStyle(`${size.compact}${wide} tbody svg`, { inlineSize: 'calc(100% - 7em)' });
globalStyle(`${size.compact}${huge} tbody svg`, { inlineSize: '100%' });
globalStyle(`${size.compact}${shares} tbody svg`, { '@container': { [narrow]: { inlineSize: '100%' } } });

// The bar hangs from the cell of its figure, 40% of the width, and reaches back under the label.
globalStyle(`${size.comfortable} thead th:first-child`, { inlineSize: '60%' });
globalStyle(`${size.comfortable} tbody th`, { paddingBlock: `${vars.space[3]} 2.25rem` });
globalStyle(`${size.comfortable} tbody td:not([colspan])`, {
  position: 'relative',
  paddingBlock: `${vars.space[3]} 2.25rem`,
  fontSize: vars.text.xl,
  fontWeight: vars.weight.bold,
  lineHeight: 1,
  '@container': { [narrow]: { fontSize: vars.text.md } },
});
globalStyle(`${size.comfortable} tbody svg`, {
  position: 'absolute',
  insetInlineEnd: 0,
  insetBlockEnd: vars.space[3],
  inlineSize: 'calc(100% / 0.4)',
  maxInlineSize: 'none',
});
globalStyle(`${size.comfortable} b`, {
  insetBlock: `auto ${vars.space[3]}`,
  minInlineSize: vars.size.target,
  fontSize: vars.text.xl,
  lineHeight: `calc(${vars.size.target} - 4px)`,
});
globalStyle(`${size.comfortable}${marked} tbody th`, { paddingInlineStart: '3.5rem' });
globalStyle(`${size.comfortable}${marked} tbody svg`, { inlineSize: 'calc(100% / 0.4 - 3.5rem)' });
globalStyle(`${size.comfortable}${shares} thead th:first-child`, { inlineSize: '34%' });
globalStyle(`${size.comfortable}${shares} thead th:nth-child(3)`, { inlineSize: '26%' });
globalStyle(`${size.comfortable}${shares} tbody svg`, { insetInlineEnd: '-65%' });

// Labels over the whole width, above the figures: they reach out of their column.
globalStyle(`${stacked} tbody :is(th, th:first-child)`, { paddingInlineEnd: 0, paddingBlockEnd: '4rem' });
globalStyle(`${stacked} span`, { display: 'block', inlineSize: '100cqi' });
globalStyle(`${stacked}${marked} span`, { inlineSize: 'calc(100cqi - 3.5rem)' });
