import { vars } from '@situs-kpu/tokens';
import { styleVariants } from '@vanilla-extract/css';

/** `kpu-tone-warning`: ground, ink and border colour of a tone, for whatever shows one. */
export const tone = styleVariants(vars.color.tone, ({ bg, ink, line }) => ({
  background: bg,
  borderColor: line,
  color: ink,
}));
