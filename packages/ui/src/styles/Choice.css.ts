import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** `kpu-choice`: a box or a ring with its words, as one target. */
export const root = style({
  display: 'flex',
  alignItems: 'start',
  gap: vars.space[3],
  inlineSize: 'fit-content',
  minBlockSize: vars.size.target,
  paddingBlock: '.5rem',
  cursor: 'pointer',
});
globalStyle(`${root} > input`, {
  flex: 'none',
  inlineSize: '1.5rem',
  blockSize: '1.5rem',
  margin: 0,
  accentColor: vars.color.action,
});
globalStyle(`${root} > span > small`, { display: 'block' });
globalStyle(`${root}:has(:disabled)`, { color: vars.color.inkMuted, cursor: 'not-allowed' });
