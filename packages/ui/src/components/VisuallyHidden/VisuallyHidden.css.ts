import { style } from '@vanilla-extract/css';

export const root = style({
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  // Words stay apart when they are read out.
  whiteSpace: 'nowrap',
});
