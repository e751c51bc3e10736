import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ overflowWrap: 'anywhere' });

globalStyle(`${root} > div`, {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space[4],
  paddingBlock: vars.space[3],
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
  breakInside: 'avoid',
});
// The value takes what is left, so all labels are equally wide. In less than 27rem of its own width it falls below.
globalStyle(`${root} dt`, { flex: '1 1 10rem', fontWeight: vars.weight.bold });
globalStyle(`${root} dd`, { flex: '999 1 16rem' });
