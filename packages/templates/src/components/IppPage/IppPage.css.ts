import { globalStyle, style } from '@vanilla-extract/css';

/** The names of two regions are whole words, also on the narrowest phone: "Bukittinggi" is not cut into "Bukittin" and "ggi". */
export const dimensions = style({});
globalStyle(`${dimensions} thead th + th`, { overflowWrap: 'normal' });
