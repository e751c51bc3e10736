import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({});
globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[6] });
globalStyle(`${root} > h1 + *`, { marginBlockStart: vars.space[4] });
globalStyle(`${root} > section > h2`, { marginBlockEnd: vars.space[3] });
globalStyle(`${root} > section > div + *, ${root} > section > * + div`, { marginBlockStart: vars.space[5] });
globalStyle(`${root} > section > h2 + div`, { marginBlockStart: 0 });
globalStyle(`${root} > section > p`, { maxInlineSize: vars.size.measure });
