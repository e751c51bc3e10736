import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const parts = style({ display: 'flex', gap: vars.space[3] });
globalStyle(`${parts} > label`, { minInlineSize: 0 });
globalStyle(`${parts} small`, { display: 'block' });
