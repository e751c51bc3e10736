import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  overflowWrap: 'anywhere',
});

globalStyle(`${root} > details`, {
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
});
globalStyle(`${root} > details > summary`, {
  display: 'flex',
  alignItems: 'baseline',
  gap: vars.space[3],
  // With one line of its title, the height of a target.
  paddingBlock: vars.space[3],
  cursor: 'pointer',
});
globalStyle(`${root} > details > summary::-webkit-details-marker`, { display: 'none' });
// Before the words: those who see a small part of a line find it.
globalStyle(`${root} > details > summary::before`, {
  content: '',
  flex: 'none',
  inlineSize: '.5em',
  blockSize: '.5em',
  border: 'solid',
  borderWidth: '0 2px 2px 0',
  transform: 'rotate(-45deg)',
  '@media': { print: { display: 'none' } },
});
globalStyle(`${root} > [open] > summary::before`, { transform: 'rotate(45deg)' });
globalStyle(`${root} > details > summary:hover`, {
  '@media': { '(hover: hover)': { textDecorationLine: 'underline' } },
});
globalStyle(`${root} > details > div`, {
  padding: `${vars.space[2]} calc(.5em + ${vars.space[3]}) ${vars.space[5]}`,
});
globalStyle(`${root} > details > div > * + *`, { marginBlockStart: vars.space[3] });
// On paper nobody can open it.
globalStyle(`${root} > details::details-content`, {
  '@media': { print: { display: 'block', blockSize: 'auto', contentVisibility: 'visible' } },
});
