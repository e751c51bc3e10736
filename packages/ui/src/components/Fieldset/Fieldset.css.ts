import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({});
globalStyle(`${root} > legend`, { fontSize: vars.text.xl, lineHeight: vars.leading.snug });
