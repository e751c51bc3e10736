import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ overflowWrap: 'anywhere', breakInside: 'avoid' });

// On the quotation, where Prose has its rule too.
globalStyle(`${root} > blockquote`, {
  maxInlineSize: vars.size.measure,
  paddingInlineStart: vars.space[4],
  borderInlineStart: `4px solid ${vars.color.lineStrong}`,
});
globalStyle(`${root} > figcaption`, {
  marginBlockStart: vars.space[3],
  color: vars.color.ink,
  fontSize: vars.text.md,
});
