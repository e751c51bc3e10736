import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'grid',
  gap: vars.space[3],
  maxInlineSize: vars.size.measure,
  lineHeight: vars.leading.body,
});
globalStyle(`${root} ol`, { display: 'grid', gap: vars.space[3], paddingInlineStart: vars.space[5] });
globalStyle(`${root} ul`, { paddingInlineStart: vars.space[4] });
// A title stays with the steps under it, on paper; in a grid a page may begin between them.
globalStyle(`${root}, ${root} ol`, { '@media': { print: { display: 'block' } } });
globalStyle(`${root} > * + *`, { '@media': { print: { marginBlockStart: vars.space[3] } } });
globalStyle(`${root} > b`, { display: 'block', breakAfter: 'avoid' });
globalStyle(`${root} li`, { breakInside: 'avoid' });
globalStyle(`${root} li > small`, { display: 'block', color: vars.color.inkMuted });
