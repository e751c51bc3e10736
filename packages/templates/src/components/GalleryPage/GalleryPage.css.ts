import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** A player over the whole page would be larger than the screen. */
export const video = style({ maxInlineSize: vars.size.content });

/** One picture that is read, not one of many: as wide as the text below it, and not cropped. */
export const infographic = style({});
globalStyle(`${infographic} > ul`, {
  gridTemplateColumns: 'minmax(0, 1fr)',
  maxInlineSize: vars.size.measure,
});
globalStyle(`${infographic} li a > *`, { aspectRatio: 'auto' });
