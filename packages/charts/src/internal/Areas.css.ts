import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

// Shared by maps and tile grids. What can be inherited is set once, and paths are styled by what they are in.
export const root = style({
  containerType: 'inline-size',
  display: 'grid',
  gap: vars.space[4],
  fontSize: vars.text.md,
  lineHeight: vars.leading.snug,
  overflowWrap: 'anywhere',
});
globalStyle(`${root} > *`, { minInlineSize: 0 });
// A grid does not grow with a list that goes on to the next page: what follows would be printed over its rows.
globalStyle(root, { '@media': { print: { display: 'block' } } });
globalStyle(`${root} > * + *`, { '@media': { print: { marginBlockStart: vars.space[3] } } });
globalStyle(`${root} figcaption`, { breakAfter: 'avoid' });
globalStyle(`${root} :is(small, thead, summary + table caption)`, {
  fontSize: vars.text.sm,
  fontWeight: vars.weight.regular,
  color: vars.color.inkMuted,
});
globalStyle(`${root} figcaption > b`, {
  display: 'block',
  fontSize: vars.text.lg,
  fontWeight: vars.weight.bold,
});

const seq = vars.color.dataSeq;
const ink = vars.color.dataSeqInk;
const forced = '(forced-colors: active)';
/** A step between two of the theme; where colours cannot be mixed it is the next whole step. */
const step = (low: 1 | 2 | 3 | 4, part: number, near: 1 | 2 | 3 | 4 | 5) => {
  const next = (low + 1) as 2;
  return {
    fill: seq[near],
    color: ink[near],
    '@supports': {
      '(color: color-mix(in srgb, red, red))': {
        fill: `color-mix(in srgb, ${seq[next]} ${part}%, ${seq[low]})`,
      },
    },
  } as const;
};
/** Steps of the hue. The outline is the ink of the step: at least 3:1 beside its own fill, whatever lies next to it. */
export const tone = styleVariants({
  0: { fill: vars.color.paper, color: vars.color.ink },
  1: { fill: seq[1], color: ink[1] },
  2: step(1, 67, 2),
  3: { fill: seq[2], color: ink[2] },
  4: step(2, 33, 2),
  5: { fill: seq[3], color: ink[3] },
  6: step(3, 67, 4),
  7: { fill: seq[4], color: ink[4] },
  8: step(4, 33, 4),
  9: { fill: seq[5], color: ink[5] },
});
// The tokens leave one colour in forced colours: the steps come back as parts of it. On the dark ones the ink of the
// tokens, the canvas, is right already.
for (const [index, name] of Object.entries(tone)) {
  const n = Number(index);
  if (n > 0)
    globalStyle(name, {
      '@media': {
        [forced]: { fillOpacity: (n * 2 - 1) / 20, ...(n < 6 && { color: 'CanvasText' }) },
      },
    });
}

export const map = style({ position: 'relative', breakInside: 'avoid', touchAction: 'manipulation' });
globalStyle(`${root} svg`, { display: 'block', maxInlineSize: '100%' });
globalStyle(`${map} > svg`, {
  blockSize: 'auto',
  overflow: 'visible',
  // A map and its list share a page.
  '@media': { print: { maxBlockSize: '11cm' } },
});
globalStyle(`${root} path`, {
  stroke: 'currentColor',
  strokeWidth: '0.75px',
  strokeLinejoin: 'round',
});
globalStyle(`${map} text`, { fill: 'currentColor', fillOpacity: 1, textAnchor: 'middle' });
globalStyle(`${map} :is(text, ${root} rect)`, { pointerEvents: 'none' });

/** Lines and frames: never in the way of a finger. */
export const over = style({ pointerEvents: 'none' });
globalStyle(`${root} ${over} :is(path, rect)`, {
  fill: 'none',
  color: vars.color.ink,
  stroke: vars.color.ink,
});
export const frame = style({ stroke: vars.color.lineStrong });
/** Names of frames. */
globalStyle(`${root} ${over} text`, { fontSize: '13px', fill: vars.color.ink, textAnchor: 'start' });
export const level = styleVariants({ name: {}, figure: {}, mark: {} });
globalStyle(level.name, { fontSize: '13px' });
globalStyle(level.figure, { fontSize: '16px', fontWeight: vars.weight.bold });
globalStyle(level.mark, { display: 'none', fontSize: '32px' });
// A drawing shrinks with its place, and its text with it: names show where they are still readable, marks below that.
export const from = styleVariants({ 18: {}, 34: {}, 44: {}, 54: {}, 62: {} });
for (const [width, name] of Object.entries(from)) {
  globalStyle(`${name} :is(${level.name}, ${level.figure})`, {
    '@container': { [`(max-width: ${width}rem)`]: { display: 'none' } },
  });
  globalStyle(`${name} ${level.mark}`, {
    '@container': { [`(max-width: ${width}rem)`]: { display: 'inline' } },
  });
}
/** Names over a texture: paper between its lines. */
globalStyle(`${tone[0]}:is(text)`, { stroke: vars.color.paper, strokeWidth: '5px', paintOrder: 'stroke' });
/** Dots in a row, where others are lines. */
export const dotted = style({});
globalStyle(`${root} path${dotted}`, { strokeWidth: '2px', strokeDasharray: '0 6', strokeLinecap: 'round' });

/** Lines as wide on a phone as on a desk. With hundreds of areas they would fill the map, and cost the time to draw it. */
export const few = style({});
globalStyle(`${few} path`, { vectorEffect: 'non-scaling-stroke' });

// The mark of the area that is read out: ink with a paper edge, seen on every step.
globalStyle(`${map} > svg + svg`, {
  position: 'absolute',
  insetBlockStart: 0,
  pointerEvents: 'none',
  willChange: 'transform',
});
globalStyle(`${map} > svg + svg > path`, {
  fill: 'none',
  stroke: vars.color.paper,
  strokeWidth: '7px',
  vectorEffect: 'non-scaling-stroke',
});
globalStyle(`${map} > svg + svg > path + path`, { stroke: vars.color.ink, strokeWidth: '3px' });

/** One cell for what is said and for the longest that can be: nothing moves when the words change. */
export const readout = style({
  display: 'grid',
  borderInlineStart: `4px solid ${vars.color.ink}`,
  paddingInlineStart: vars.space[3],
  '@media': { print: { display: 'none' } },
});
globalStyle(`${readout} > *`, { gridArea: '1 / 1' });
globalStyle(`${readout} > [aria-hidden]`, { visibility: 'hidden' });

export const legend = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space[2]} ${vars.space[4]}`,
  padding: 0,
  listStyle: 'none',
});
globalStyle(`${legend} li`, {
  display: 'flex',
  gap: vars.space[2],
  alignItems: 'center',
  breakInside: 'avoid',
});
globalStyle(`${legend} svg`, { flex: 'none', inlineSize: '2rem', blockSize: '1.25rem' });

// On paper a folded list cannot be opened.
globalStyle(`${root} details::details-content`, {
  '@media': { print: { contentVisibility: 'visible', blockSize: 'auto' } },
});
globalStyle(`${root} summary`, { minBlockSize: vars.size.target, alignContent: 'center', cursor: 'pointer' });
globalStyle(`${root} table`, {
  maxInlineSize: vars.size.content,
  inlineSize: '100%',
  borderBlockEnd: `${vars.border.strong} solid ${vars.color.ink}`,
});
globalStyle(`${root} caption`, { textAlign: 'start', fontWeight: vars.weight.bold });
globalStyle(`${root} thead`, { borderBlockEnd: `${vars.border.strong} solid ${vars.color.ink}` });
globalStyle(`${root} tr`, {
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
  verticalAlign: 'top',
  breakInside: 'avoid',
});
globalStyle(`${root} :is(td, th)`, {
  padding: `${vars.space[1]} 0`,
  textAlign: 'start',
  fontWeight: 'inherit',
});
globalStyle(`${root} :is(td, th + th)`, { paddingInlineStart: vars.space[3], textAlign: 'end' });
globalStyle(`${root} td small`, { display: 'block' });
