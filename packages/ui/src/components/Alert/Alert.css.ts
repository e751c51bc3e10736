import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'flex',
  gap: vars.space[3],
  padding: vars.space[4],
  // On the narrowest phones a heading of one long word needs it.
  paddingInline: `min(${vars.space[4]}, 3.75vw)`,
  borderInlineStartWidth: 4,
  borderInlineStartStyle: 'solid',
  breakInside: 'avoid',
});

globalStyle(`${root} > div`, { minInlineSize: 0 });
globalStyle(`${root} > div > :first-child`, {
  fontSize: vars.text.lg,
  fontWeight: vars.weight.bold,
  lineHeight: vars.leading.snug,
});
globalStyle(`${root} > div > * + *`, { marginBlockStart: vars.space[2] });
globalStyle(`${root} a`, { color: 'inherit' });
