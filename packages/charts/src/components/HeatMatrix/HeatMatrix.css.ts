import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** A matrix that is wider than its place scrolls by itself, with the names in sight. */
export const scroll = style({
  overflowX: 'auto',
  '@media': { print: { overflow: 'visible' } },
});
// Separate borders move along with a column that sticks.
globalStyle(`${scroll} > table`, { borderCollapse: 'separate', borderSpacing: 0 });
globalStyle(`${scroll} tr > th:first-child`, {
  position: 'sticky',
  insetInlineStart: 0,
  zIndex: 1,
  minInlineSize: '6.5rem',
  paddingInlineEnd: vars.space[2],
  background: vars.color.paper,
});
globalStyle(`${scroll} :is(td, thead th + th)`, {
  minInlineSize: '3.25rem',
  padding: vars.space[1],
  textAlign: 'center',
  verticalAlign: 'middle',
});
globalStyle(`${scroll} thead th`, { verticalAlign: 'bottom' });

/** A cell: its ground is a drawing, because paper and forced colours drop grounds of other kinds. */
export const cell = style({
  position: 'relative',
  isolation: 'isolate',
  '@media': { '(forced-colors: active)': { forcedColorAdjust: 'none' } },
});
globalStyle(`${cell} > svg`, {
  position: 'absolute',
  inset: 0,
  zIndex: -1,
  inlineSize: '100%',
  blockSize: '100%',
});
/** Words of a state: its texture says them to eyes, and the legend explains it. */
globalStyle(`${cell} > i`, {
  display: 'inline-block',
  inlineSize: 1,
  blockSize: '1.375em',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
