import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  color: vars.color.inkMuted,
  fontSize: vars.text.sm,
  lineHeight: vars.leading.body,
});
globalStyle(`${root} ol`, { paddingInlineStart: vars.space[5] });
