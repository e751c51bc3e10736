import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

export const steps = style({ padding: 0, listStyleType: '""', overflowWrap: 'anywhere' });

globalStyle(`${steps} > li`, {
  position: 'relative',
  marginInlineStart: '.4375rem',
  paddingInlineStart: vars.space[5],
  paddingBlockEnd: vars.space[3],
  borderInlineStart: `2px solid ${vars.color.lineStrong}`,
  '@media': { print: { breakInside: 'avoid' } },
});
globalStyle(`${steps} > li:last-child`, { paddingBlockEnd: 0 });
// All border and no ground, so that it is printed, and seen where colours are forced.
globalStyle(`${steps} > li::before`, {
  content: '',
  position: 'absolute',
  insetBlockStart: '1rem',
  insetInlineStart: 'calc(-.5rem - 1px)',
  inlineSize: vars.space[4],
  blockSize: vars.space[4],
  border: `2px solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.full,
  background: vars.color.paper,
});

export const variant = styleVariants({ done: {}, now: {}, again: {}, next: {}, later: {}, skipped: {} });
globalStyle(`${steps} > ${variant.done}::before`, { borderWidth: vars.space[2] });
globalStyle(`${steps} > ${variant.again}::before`, { borderWidth: vars.space[2], borderStyle: 'double' });
globalStyle(`${steps} > ${variant.next}::before`, { borderColor: vars.color.ink });
globalStyle(`${steps} > ${variant.later}::before`, { borderStyle: 'dotted' });
globalStyle(`${steps} > ${variant.skipped}::before`, { borderStyle: 'dotted' });
globalStyle(`${steps} > ${variant.now}::before`, { borderWidth: '5px', borderColor: vars.color.ink });
globalStyle(`${steps} > ${variant.now}`, {
  paddingBlock: vars.space[3],
  paddingInlineEnd: vars.space[3],
  background: vars.color.paperSunken,
});
globalStyle(`${steps} > ${variant.now} > * + *`, { marginBlockStart: vars.space[2] });
globalStyle(`${steps} > ${variant.now}::before`, { insetBlockStart: '1.125rem' });

export const name = style({ fontSize: vars.text.lg, lineHeight: vars.leading.snug });

// What is meant opens under the name; on paper it is always there.
globalStyle(`${steps} details > summary`, {
  inlineSize: 'fit-content',
  paddingBlock: vars.space[3],
  color: vars.color.link,
  cursor: 'pointer',
});
globalStyle(`${steps} details:not([open]) + div`, { '@media': { screen: { display: 'none' } } });
globalStyle(`${steps} details + div`, { paddingBlockEnd: vars.space[2] });
globalStyle(`${steps} small`, { display: 'block', color: vars.color.inkMuted });
globalStyle(`${steps} ul`, { padding: 0, listStyleType: '""', marginBlockStart: vars.space[1] });
