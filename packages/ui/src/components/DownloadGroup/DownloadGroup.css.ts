import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ breakInside: 'avoid' });

globalStyle(`${root} > ul`, {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space[5],
  padding: 0,
  listStyleType: '""',
});
globalStyle(`${root} a`, {
  display: 'flex',
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: vars.size.target,
  overflowWrap: 'anywhere',
});
