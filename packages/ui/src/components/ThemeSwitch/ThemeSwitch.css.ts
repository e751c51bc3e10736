import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: vars.space[4],
  minInlineSize: 0,
  border: 0,
  '@media': { print: { display: 'none' } },
});
// Without weight: a band that holds it sets the padding of its children.
globalStyle(`:where(${root})`, { padding: 0 });
globalStyle(`${root} > legend`, { float: 'inline-start', padding: 0, fontWeight: vars.weight.bold });
globalStyle(`${root} > label`, {
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: vars.size.target,
  cursor: 'pointer',
});
// Drawn in the colour of the text: it stands on maroon as well as on paper.
globalStyle(`${root} input`, {
  appearance: 'none',
  flex: 'none',
  inlineSize: '1.25em',
  blockSize: '1.25em',
  margin: 0,
  border: '2px solid',
  borderRadius: vars.radius.full,
});
globalStyle(`${root} input:checked`, { borderWidth: '.4em' });
