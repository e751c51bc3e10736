import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';
import { plot, root } from './Chart.css.ts';

// Charts whose pieces are filled by steps of one hue: those steps are the ones of maps (`areas.css`), the frame is that
// of all charts (`chart.css`). Selectors begin at the root, so the order of the files does not matter.
const narrow = '(max-width: 30rem)';

/** A matrix that is wider than its place scrolls by itself, with the names in sight. */
export const matrix = style({ overflowX: 'auto', '@media': { print: { overflow: 'visible' } } });
// Separate borders move along with a column that sticks.
globalStyle(`${root} ${matrix} > table`, {
  inlineSize: 'auto',
  minInlineSize: '100%',
  borderCollapse: 'separate',
  borderSpacing: '1px',
  // Five columns of figures beside their names fit a phone.
  '@container': { [narrow]: { fontSize: vars.text.sm } },
});
globalStyle(`${root} ${matrix} tr > th:first-child`, {
  position: 'sticky',
  insetInlineStart: 0,
  zIndex: 1,
  minInlineSize: '6rem',
  overflowWrap: 'anywhere',
  paddingInline: `0 ${vars.space[2]}`,
  background: vars.color.paper,
});
globalStyle(`${root} ${matrix} tr > * + *`, {
  padding: `${vars.space[1]} 2px`,
  textAlign: 'center',
  verticalAlign: 'middle',
});
globalStyle(`${root} ${matrix} thead th`, { verticalAlign: 'bottom' });
/** A cell: its ground is a drawing, because paper and forced colours drop grounds of other kinds. */
export const cell = style({
  position: 'relative',
  isolation: 'isolate',
  minInlineSize: '2.25rem',
  forcedColorAdjust: 'none',
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
  blockSize: '1.25em',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
/** The number of a remark, over the lines of a texture. */
globalStyle(`${cell} > i + sup`, { paddingInline: vars.space[1], background: vars.color.paper });

/** A table of bars: each stands over its counts. */
export const bars = style({});
globalStyle(`${root} ${bars} tr > *`, { paddingBlock: vars.space[2], textAlign: 'start' });
globalStyle(`${root} ${bars} tr > :first-child`, {
  overflowWrap: 'anywhere',
  '@container': { '(min-width: 30.001rem)': { inlineSize: '30%' } },
});
globalStyle(`${bars} td > svg`, { display: 'block', overflow: 'visible' });
globalStyle(`${bars} ul`, {
  display: 'flex',
  flexWrap: 'wrap',
  gap: `0 ${vars.space[3]}`,
  padding: 0,
  marginBlockStart: vars.space[1],
  fontSize: vars.text.sm,
  listStyle: 'none',
});
// In a narrow column a name stands over its bar.
globalStyle(`${root} ${bars} :is(tr, tr > *)`, {
  '@container': {
    [narrow]: { display: 'block', inlineSize: 'auto', padding: `${vars.space[1]} 0` },
  },
});

/** One bar of a whole. */
export const whole = style({});

/** A text in the ink of the step that it stands on. */
export const inherit = style({});
globalStyle(`${root} text${inherit}`, {
  fill: 'currentColor',
  fillOpacity: 1,
  fontSize: '16px',
  fontWeight: vars.weight.bold,
});
globalStyle(`${root} tfoot`, { fontWeight: vars.weight.bold });

/** Little pictures: two side by side on a phone, more where there is room. */
export const panels = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(7rem, 1fr))',
  gap: vars.space[4],
  padding: 0,
  fontSize: vars.text.sm,
  listStyle: 'none',
});
// Pictures of one row stand at one height, however long their names are.
globalStyle(`${panels} > li`, { display: 'grid', alignContent: 'space-between', breakInside: 'avoid' });
/** A drawing that begins and ends where its table does. */
globalStyle(`${root} ${panels} ${plot}, ${root}${whole} > ${plot}`, {
  inlineSize: '100%',
  marginInline: 0,
});
