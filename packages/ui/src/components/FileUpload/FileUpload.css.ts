import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The files chosen, one below the other, between rules. */
export const root = style({ maxInlineSize: '32rem', padding: 0, listStyle: 'none' });

globalStyle(`${root} > li`, {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: vars.space[3],
  paddingBlock: vars.space[1],
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
});
globalStyle(`${root} > li > div`, { flex: '1 1 12rem', minInlineSize: 0 });
globalStyle(`${root} small`, { color: vars.color.inkMuted });
