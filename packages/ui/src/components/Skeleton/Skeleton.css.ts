import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

// It stands still for everyone: what pulses draws the eye to where nothing is.
export const root = style({
  display: 'grid',
  gap: vars.space[3],
  '@media': { print: { display: 'none' } },
});
const block = {
  background: vars.color.paperSunken,
  border: `${vars.border.hairline} solid ${vars.color.line}`,
};
globalStyle(`${root} > span`, { ...block, blockSize: '1em' });
// As a paragraph ends.
globalStyle(`${root} > :last-child:not(:first-child)`, { inlineSize: '60%' });
/** `block`: the place of a picture or chart. */
export const variant = styleVariants({ text: {}, block: {} });
globalStyle(`${variant.block} > span`, { blockSize: 'auto', aspectRatio: '16 / 9' });
