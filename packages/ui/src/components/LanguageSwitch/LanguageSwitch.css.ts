import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ '@media': { print: { display: 'none' } } });

globalStyle(`${root} ul`, {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space[4],
  padding: 0,
  listStyle: 'none',
});
// In the colour of the text: it stands on maroon as well as on paper.
globalStyle(`${root} li > *`, {
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: vars.space[1],
  minBlockSize: vars.size.target,
  minInlineSize: vars.size.target,
  color: 'inherit',
  overflowWrap: 'anywhere',
});
globalStyle(`${root} [aria-current]`, { fontWeight: vars.weight.bold, textDecoration: 'none' });
