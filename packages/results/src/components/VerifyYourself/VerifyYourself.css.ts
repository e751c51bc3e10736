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
// A title stays with the steps under it, on paper.
globalStyle(`${root} > p:first-child`, { breakAfter: 'avoid' });
globalStyle(`${root} li > small`, { display: 'block', color: vars.color.inkMuted });
