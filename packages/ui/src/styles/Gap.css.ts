import { vars } from '@situs-kpu/tokens';
import { styleVariants } from '@vanilla-extract/css';

/** `kpu-gap-4`: one set of gaps for all layout components. */
export const size = styleVariants(vars.space, (gap) => ({ gap }));
