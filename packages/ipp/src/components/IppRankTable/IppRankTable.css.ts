import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** Filters side by side where there is room; on paper the table is whole. */
export const root = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: vars.space[3],
  alignItems: 'end',
  minInlineSize: 0,
  border: 0,
  padding: 0,
  '@media': { print: { display: 'none' } },
});
globalStyle(`${root} legend`, { fontWeight: vars.weight.bold, paddingBlockEnd: vars.space[2] });
globalStyle(`${root} label`, { display: 'grid', gap: vars.space[1], minInlineSize: 0 });
globalStyle(`${root} select`, {
  minBlockSize: vars.size.target,
  maxInlineSize: '100%',
  paddingInline: vars.space[2],
  border: `1px solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.sm,
  background: vars.color.paper,
  color: vars.color.ink,
  font: 'inherit',
});
