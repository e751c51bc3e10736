import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({});

globalStyle(`${root} a`, {
  minBlockSize: vars.size.target,
  padding: `${vars.space[1]} ${vars.space[3]}`,
  '@media': { print: { textDecoration: 'none' } },
});
