import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({});
globalStyle(`${root} > ol`, { padding: 0, marginBlock: `${vars.space[3]} ${vars.space[6]}` });
