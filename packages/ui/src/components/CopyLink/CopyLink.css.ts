import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: vars.space[2],
  '@media': { print: { display: 'none' } },
});
globalStyle(`${root} > input`, {
  flex: '1 1 16rem',
  minInlineSize: 0,
  minBlockSize: vars.size.target,
  paddingInline: vars.space[3],
  border: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.sm,
  background: vars.color.paper,
});
