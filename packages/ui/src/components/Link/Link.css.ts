import { vars } from '@situs-kpu/tokens';
import { style } from '@vanilla-extract/css';

/** A link that does not change after a visit. The others have their colours from the base styles. */
export const steady = style({
  ':visited': { color: vars.color.link },
  '@media': { '(hover: hover)': { ':hover': { color: vars.color.linkHover } } },
});
