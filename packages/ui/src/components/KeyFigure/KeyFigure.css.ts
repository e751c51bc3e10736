import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';
import * as number from '../NumberText/NumberText.css.ts';

export const root = style({
  containerType: 'inline-size',
  display: 'grid',
  justifyItems: 'start',
  gap: vars.space[1],
  paddingBlockStart: vars.space[3],
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  overflowWrap: 'anywhere',
  breakInside: 'avoid',
});
globalStyle(`${root} > :first-child`, { fontWeight: vars.weight.bold });
// As large as the block allows: eleven digits and points stay on one line.
for (const size of ['3xl', 'figure'] as const)
  globalStyle(`${root} ${number.size[size]}`, {
    fontSize: `clamp(${vars.text.xl}, 13cqi, ${vars.text[size]})`,
  });
/** When and from where. */
export const origin = style({ color: vars.color.inkMuted });
