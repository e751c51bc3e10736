import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** What opens below its line without script; on paper it is open. */
export const root = style({});
globalStyle(`${root} > details`, { '@media': { print: { display: 'none' } } });
globalStyle(`${root} > details > summary`, {
  inlineSize: 'fit-content',
  paddingBlock: '.75rem',
  color: vars.color.link,
  cursor: 'pointer',
});
globalStyle(`${root} > details + div`, {
  paddingInlineStart: vars.space[3],
  borderInlineStart: `4px solid ${vars.color.lineStrong}`,
});
globalStyle(`${root} > details:not([open]) + div`, { '@media': { screen: { display: 'none' } } });
// One press selects the whole value, so that it can be copied without script.
globalStyle(`${root} code`, {
  display: 'block',
  fontFamily: vars.font.mono,
  overflowWrap: 'anywhere',
  userSelect: 'all',
});
