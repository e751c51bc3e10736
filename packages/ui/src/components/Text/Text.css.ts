import { vars } from '@situs-kpu/tokens';
import { styleVariants } from '@vanilla-extract/css';

export const size = styleVariants({
  sm: { fontSize: vars.text.sm, lineHeight: vars.leading.body },
  md: { fontSize: vars.text.md, lineHeight: vars.leading.body },
  lg: { fontSize: vars.text.lg, lineHeight: vars.leading.body },
  xl: { fontSize: vars.text.xl, lineHeight: vars.leading.snug },
});

export const tone = styleVariants({ muted: { color: vars.color.inkMuted } });

export const weight = styleVariants({
  regular: { fontWeight: vars.weight.regular },
  medium: { fontWeight: vars.weight.medium },
  bold: { fontWeight: vars.weight.bold },
});
