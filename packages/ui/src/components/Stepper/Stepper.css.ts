import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

export const root = style({
  display: 'grid',
  // In less than 38rem of its own width each step takes the whole of it; above, as many as fit stand in a row, in
  // columns that go on below.
  gridTemplateColumns: 'repeat(auto-fit, minmax(max(11.5rem, min(100%, (38rem - 100%) * 999)), 1fr))',
  gap: vars.space[4],
  padding: 0,
  listStyleType: '""',
  counterReset: 'kpu-step',
  overflowWrap: 'anywhere',
});

globalStyle(`${root} > li`, {
  minInlineSize: 0,
  paddingBlockStart: vars.space[2],
  borderBlockStart: `2px solid ${vars.color.lineStrong}`,
  counterIncrement: 'kpu-step',
  breakInside: 'avoid',
});
globalStyle(`${root} > li > :first-child`, { display: 'block', fontWeight: vars.weight.bold });
globalStyle(`${root} > li > a`, { paddingBlock: '.625rem', marginBlock: '-.625rem' });
globalStyle(`${root} > li > :first-child::before`, { content: 'counter(kpu-step) ". "' });
globalStyle(`${root} small`, { display: 'block' });

export const variant = styleVariants({ done: {}, current: {}, todo: {} });
globalStyle(`${root} > ${variant.done}`, { borderColor: vars.color.ink });
globalStyle(`${root} > ${variant.current}`, {
  paddingBlockStart: `calc(${vars.space[2]} - 4px)`,
  borderColor: vars.color.action,
  borderWidth: '6px',
  // On paper what acts is drawn like the paper; the line must stay.
  '@media': { print: { borderColor: vars.color.ink } },
});
