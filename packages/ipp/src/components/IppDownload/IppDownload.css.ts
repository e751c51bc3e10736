import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** One line per file, large enough for a thumb. On paper there is nothing to load. */
export const root = style({
  padding: 0,
  // Each line begins with the sign of a file; a bullet before it says nothing.
  listStyleType: '""',
  '@media': { print: { display: 'none' } },
});
globalStyle(`${root} a`, {
  display: 'inline-flex',
  gap: vars.space[2],
  alignItems: 'center',
  minBlockSize: vars.size.target,
  color: vars.color.link,
});
globalStyle(`${root} svg`, { flex: 'none' });
