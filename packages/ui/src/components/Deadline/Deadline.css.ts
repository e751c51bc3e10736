import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: `${vars.space[1]} ${vars.space[3]}`,
  overflowWrap: 'anywhere',
  breakInside: 'avoid',
});
// Label and countdown have a line of their own.
globalStyle(`${root} > small`, { flexBasis: '100%', fontSize: 'inherit' });
globalStyle(`${root} s`, { color: vars.color.inkMuted });
/** What holds only while it is looked at: not on paper. */
export const claim = style({});
globalStyle(`${root} > ${claim}`, { '@media': { print: { display: 'none' } } });
export const countdown = style({ flexBasis: '100%' });
