import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  paddingBlock: vars.space[4],
  borderBlock: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  overflowWrap: 'anywhere',
  '@media': { print: { display: 'none' } },
});
globalStyle(`${root} > *`, { maxInlineSize: vars.size.measure });
globalStyle(`${root} > :not(:empty) + *`, { marginBlockStart: vars.space[2] });
// Its words begin where the line above begins.
globalStyle(`${root} > button`, { marginInlineStart: `calc(-1 * ${vars.space[2]})` });
// One width for both: neither answer looks like the expected one.
globalStyle(`${root} > div:last-child`, {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(8rem, 1fr))',
  gap: vars.space[3],
  maxInlineSize: '24rem',
});
