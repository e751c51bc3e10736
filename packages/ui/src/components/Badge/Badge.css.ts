import { vars } from '@situs-kpu/tokens';
import { style } from '@vanilla-extract/css';

export const root = style({
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[1],
  paddingInline: vars.space[2],
  // Not the shorthand: the colour is that of the tone, whichever file loads first.
  borderWidth: 1,
  borderStyle: 'solid',
  borderRadius: vars.radius.sm,
  fontSize: vars.text.sm,
  fontWeight: vars.weight.medium,
  overflowWrap: 'anywhere',
});
