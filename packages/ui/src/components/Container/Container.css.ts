import { vars } from '@situs-kpu/tokens';
import { style, styleVariants } from '@vanilla-extract/css';

export const root = style({
  inlineSize: `calc(100% - 2 * ${vars.size.gutter})`,
  maxInlineSize: vars.size.page,
  marginInline: 'auto',
  '@media': { print: { inlineSize: 'auto' } },
});

export const size = styleVariants({
  content: { maxInlineSize: vars.size.content },
  measure: { maxInlineSize: vars.size.measure },
});
