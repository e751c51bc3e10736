import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

// Shared by all charts of points, so that a page with several of them carries these rules once. A drawing is as wide as
// its column: places along it are per cent, texts and marks keep their size.
export const root = style({
  containerType: 'inline-size',
  maxInlineSize: vars.size.content,
  fontSize: vars.text.md,
  lineHeight: vars.leading.snug,
  overflowWrap: 'anywhere',
});
globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[3] });
globalStyle(`${root} :is(figcaption, th) > b`, { display: 'block', fontSize: vars.text.lg });
globalStyle(`${root} :is(small, thead)`, {
  fontSize: vars.text.sm,
  fontWeight: vars.weight.regular,
  color: vars.color.inkMuted,
});

// An SVG keeps its colours in forced colours, unless told. The tokens are system colours there: only what must differ
// from those is said again.
const forced = '(forced-colors: active)';

/** The drawing. Marks at its ends reach a little over its edge. */
export const plot = style({
  display: 'block',
  inlineSize: `calc(100% - 2 * ${vars.space[3]})`,
  marginInline: vars.space[3],
  overflow: 'visible',
  color: vars.color.data[1],
  fill: 'currentColor',
  breakInside: 'avoid',
});
globalStyle(`${root} svg text`, {
  fill: vars.color.ink,
  stroke: 'none',
  fontSize: '13px',
  fontVariantNumeric: 'tabular-nums lining-nums',
});
/** Lines of an axis, and whatever stays behind the data. */
export const rule = style({
  stroke: vars.color.lineStrong,
  '@media': { [forced]: { stroke: 'GrayText' } },
});
/** A line that is laid down, and the mark of the one value that a chart is about. */
export const ink = style({});
globalStyle(`${root} ${ink}`, {
  color: vars.color.ink,
  '@media': { [forced]: { color: 'Highlight' } },
});
/** Paper around a mark, so that it also shows on another; `open` has paper inside as well. */
export const mark = style({
  stroke: vars.color.paper,
  strokeWidth: 2,
  paintOrder: 'stroke',
});
export const open = style({ fill: vars.color.paper, stroke: 'currentColor', strokeWidth: 2 });
/** Dots as strokes of no length. */
export const dots = style({ fill: 'none', stroke: 'currentColor', strokeLinecap: 'round' });
/** Names of what the page is about. */
export const name = style({ fontWeight: vars.weight.bold });
globalStyle(`${root} text:is(${name}, ${mark})`, {
  stroke: vars.color.paper,
  strokeWidth: 4,
  paintOrder: 'stroke',
});
/** A warning in words beside its sign. */
export const notice = style({
  borderInlineStart: `4px solid ${vars.color.ink}`,
  paddingInlineStart: vars.space[3],
});
globalStyle(`${notice} svg`, { verticalAlign: '-0.25em' });
/** Ground of a range, and of what is not filled. */
export const track = style({ fill: vars.color.dataTrack, stroke: vars.color.lineStrong });
/** Steps of one hue. Neighbours are also parted by a line and told by a number. */
export const tone = styleVariants({ 1: {}, 2: {}, 3: {}, 4: {}, 5: {} });
const tones = `:is(${Object.values(tone).join()})`;
for (const step of [1, 2, 3, 4, 5] as const)
  globalStyle(tone[step], { fill: vars.color.dataSeq[step], color: vars.color.dataSeqInk[step] });
globalStyle(tones, {
  stroke: vars.color.paper,
  strokeWidth: 2,
  '@media': { [forced]: { fill: 'Canvas', stroke: 'CanvasText', color: 'CanvasText' } },
});
globalStyle(`${root} text${tones}`, {
  fill: 'currentColor',
  fontSize: '15px',
  fontWeight: vars.weight.bold,
});
/** Words that only a wide column has room for, and what stands there in a narrow one. */
export const wide = style({ '@container': { '(max-width: 36rem)': { display: 'none' } } });
export const narrow = style({ '@container': { '(min-width: 36.001rem)': { display: 'none' } } });

/** The name of an axis, at its far end. */
export const end = style({ display: 'block', textAlign: 'end' });

/** The one large figure. */
export const figure = style({ fontSize: vars.text.xl });
globalStyle(`${figure} > b`, {
  fontSize: vars.text['3xl'],
  lineHeight: 1,
  fontVariantNumeric: 'tabular-nums lining-nums',
});

export const legend = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space[1]} ${vars.space[4]}`,
  padding: 0,
  listStyle: 'none',
});
globalStyle(`${legend} li`, { display: 'flex', gap: vars.space[2], breakInside: 'avoid' });
globalStyle(`${root} th > svg`, { marginInlineEnd: vars.space[2] });
globalStyle(`${root} :is(li, th) > svg`, {
  flex: 'none',
  verticalAlign: '-0.25em',
  overflow: 'visible',
  color: vars.color.data[1],
  fill: 'currentColor',
});

// On paper a folded table cannot be opened.
globalStyle(`${root} details::details-content`, {
  '@media': { print: { contentVisibility: 'visible', blockSize: 'auto' } },
});
globalStyle(`${root} summary`, { minBlockSize: vars.size.target, alignContent: 'center', cursor: 'pointer' });
globalStyle(`${root} table`, {
  inlineSize: '100%',
  borderBlockEnd: `${vars.border.strong} solid ${vars.color.ink}`,
});
// The title stands above the drawing; its copy over the table is for ears. A caption taken out of the flow would leave
// an empty cell behind.
globalStyle(`${root} caption`, {
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
globalStyle(`${root} :is(td, th)`, {
  padding: `${vars.space[1]} 0`,
  textAlign: 'start',
  fontWeight: 'inherit',
  // A figure that is cut in two is another figure.
  overflowWrap: 'break-word',
});
/** A table wider than its column. */
export const scroll = style({ overflowX: 'auto', '@media': { print: { overflow: 'visible' } } });
/** A table of many columns: heads and words may break anywhere, so that figures need not. */
export const dense = style({});
globalStyle(`${dense} :is(thead th, td > span)`, { overflowWrap: 'anywhere' });
globalStyle(`${root} thead`, { borderBlockEnd: `${vars.border.strong} solid ${vars.color.ink}` });
globalStyle(`${root} tr`, {
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
  verticalAlign: 'top',
  breakInside: 'avoid',
});
globalStyle(`${root} :is(td, th + th)`, {
  paddingInlineStart: vars.space[3],
  fontVariantNumeric: 'tabular-nums lining-nums',
  textAlign: 'end',
  '@container': {
    '(max-width: 26rem)': { paddingInlineStart: '6px' },
    // Three columns with words in them have no room otherwise.
    '(max-width: 18rem)': { fontSize: vars.text.sm },
  },
});
globalStyle(`${root} :is(td, th) small`, { display: 'block' });

// Rows with a drawing of their own: it hangs from the name and is as wide as the chart, below all figures of the row.
export const rows = style({});
globalStyle(`${rows} :is(thead, tbody) > tr`, { verticalAlign: 'bottom' });
globalStyle(`${rows} th > div`, { inlineSize: 0 });
globalStyle(`${rows} ${plot}`, { inlineSize: `calc(100cqi - 2 * ${vars.space[3]})`, maxInlineSize: 'none' });
globalStyle(`${rows} td`, { paddingBlockEnd: '38px' });
globalStyle(`${rows} thead th + th`, { paddingBlockEnd: '24px' });
globalStyle(`${rows} :is(td, th + th)`, {
  '@container': { '(max-width: 26rem)': { fontSize: vars.text.sm } },
});

/** A course the size of a word. */
export const spark = style({ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums lining-nums' });
globalStyle(`${spark} svg`, { verticalAlign: '-0.25em', color: vars.color.data[1] });
