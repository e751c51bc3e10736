import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ paddingBlock: vars.space[4], borderBlock: `1px solid ${vars.color.lineStrong}` });

globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[2] });
globalStyle(`${root} > small`, { display: 'block', color: vars.color.inkMuted });
