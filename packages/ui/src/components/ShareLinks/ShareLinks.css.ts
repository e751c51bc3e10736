import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: vars.space[4],
  '@media': { print: { display: 'none' } },
});
globalStyle(`${root} ul`, { display: 'contents', listStyle: 'none' });
globalStyle(`${root} a`, { display: 'inline-flex', alignItems: 'center', minBlockSize: vars.size.target });
