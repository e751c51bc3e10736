import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ fontSize: vars.text.md, lineHeight: vars.leading.body });

globalStyle(`${root} > details`, { '@media': { print: { display: 'none' } } });
globalStyle(`${root} > details > summary`, {
  inlineSize: 'fit-content',
  paddingBlock: '.625rem',
  color: vars.color.link,
  cursor: 'pointer',
});
globalStyle(`${root} > details + div`, {
  paddingInlineStart: vars.space[3],
  borderInlineStart: `4px solid ${vars.color.lineStrong}`,
});
// Only on a screen: on paper nobody can open it.
globalStyle(`${root} > details:not([open]) + div`, { '@media': { screen: { display: 'none' } } });
