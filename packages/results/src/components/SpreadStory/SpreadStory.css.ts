import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** Number in its box, name, and under them the line of dots. */
export const option = style({ display: 'flex', gap: vars.space[2], alignItems: 'start' });
globalStyle(`${option} > b`, {
  flex: 'none',
  minInlineSize: '1.75rem',
  border: `${vars.border.strong} solid`,
  textAlign: 'center',
});

// Over figures that stand to the right.
globalStyle(`thead th + th > ${option}`, { justifyContent: 'end', minInlineSize: '9rem' });
// Two words of a name fit in a line, also in the narrowest column.
globalStyle(`thead th + th > ${option}`, {
  '@container': { '(max-width: 26rem)': { fontSize: vars.text.sm } },
});

export const strip = style({
  display: 'block',
  marginBlockStart: vars.space[2],
  overflow: 'visible',
  color: vars.color.data[1],
  fill: vars.color.paper,
  stroke: 'currentColor',
  '@media': { '(forced-colors: active)': { color: 'CanvasText', fill: 'Canvas' } },
});
/** The range. */
globalStyle(`${strip} > rect`, { fill: 'currentColor', stroke: 'none' });

export const ranges = style({});
globalStyle(`${ranges} tbody th`, {
  minInlineSize: '9rem',
  inlineSize: '60%',
  paddingInlineEnd: vars.space[4],
});
globalStyle(`${ranges} td > small`, { display: 'block', color: vars.color.inkMuted });
