import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({});
globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[5] });
globalStyle(`${root} > * + fieldset`, { marginBlockStart: vars.space[7] });
