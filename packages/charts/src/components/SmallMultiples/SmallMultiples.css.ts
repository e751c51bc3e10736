import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The pictures: two side by side on a phone, more where there is room. */
export const panels = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(8.5rem, 1fr))',
  gap: vars.space[4],
  padding: 0,
  listStyle: 'none',
});
globalStyle(`${panels} > li`, {
  display: 'grid',
  // Pictures of one row begin at one height, however long their names are.
  alignContent: 'space-between',
  breakInside: 'avoid',
  fontSize: vars.text.sm,
});
globalStyle(`${panels} > li > svg`, { inlineSize: '100%', margin: 0 });
