import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

export const root = style({ padding: 0, listStyleType: '""', overflowWrap: 'anywhere' });

globalStyle(`${root} > li`, {
  position: 'relative',
  // Its middle is the middle of the marks.
  marginInlineStart: '.4375rem',
  paddingInlineStart: vars.space[5],
  paddingBlockEnd: vars.space[5],
  borderInlineStart: `2px solid ${vars.color.lineStrong}`,
  breakInside: 'avoid',
});
globalStyle(`${root} > li:last-child`, { paddingBlockEnd: 0 });
// All border and no ground, so that it is printed, and seen where colours are forced.
globalStyle(`${root} > li::before`, {
  content: '',
  position: 'absolute',
  insetBlockStart: '.3em',
  insetInlineStart: 'calc(-.5rem - 1px)',
  inlineSize: vars.space[4],
  blockSize: vars.space[4],
  border: `2px solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.full,
  background: vars.color.paper,
});
globalStyle(`${root} > li > * + *`, { marginBlockStart: vars.space[1] });

export const title = style({
  fontSize: vars.text.lg,
  fontWeight: vars.weight.bold,
  lineHeight: vars.leading.snug,
});

export const variant = styleVariants({ past: {}, now: {}, next: {} });
globalStyle(`${root} > ${variant.past}::before`, { borderWidth: vars.space[2] });
globalStyle(`${root} > ${variant.now}::before`, {
  borderWidth: '5px',
  borderColor: vars.color.action,
  // On paper what acts is drawn like the paper; the mark must stay.
  '@media': { print: { borderColor: vars.color.ink } },
});
