import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const parts = style({ display: 'flex', gap: vars.space[3] });
globalStyle(`${parts} > label`, { minInlineSize: 0 });
// Where all three do not fit, day and year give way before a month that is written out is cut.
globalStyle(`${parts} > label:not(:nth-child(2))`, { flexShrink: 4 });
globalStyle(`${parts} small`, { display: 'block' });
