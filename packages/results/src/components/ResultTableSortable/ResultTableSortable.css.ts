import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({});
// The button fills its header cell, so that it is easy to hit.
globalStyle(`${root} thead button`, {
  display: 'inline-flex',
  gap: vars.space[1],
  alignItems: 'center',
  justifyContent: 'inherit',
  minBlockSize: vars.size.target,
  padding: 0,
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'inherit',
  cursor: 'pointer',
  '@media': { print: { minBlockSize: 0 } },
});
globalStyle(`${root} thead button > svg`, { flex: 'none', '@media': { print: { display: 'none' } } });

export const tools = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: vars.space[3],
  alignItems: 'center',
  minBlockSize: vars.size.target,
  '@media': { print: { minBlockSize: 0 } },
});
