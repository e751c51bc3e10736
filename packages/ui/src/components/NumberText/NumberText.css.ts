import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

export const root = style({
  fontVariantNumeric: 'tabular-nums lining-nums',
  overflowWrap: 'anywhere',
});

const figure = (fontSize: string) => ({
  fontSize,
  fontWeight: vars.weight.bold,
  lineHeight: vars.leading.tight,
});

/** On the figure itself; unit and denominator keep the size of the text. */
export const size = styleVariants({
  xl: figure(vars.text.xl),
  '3xl': figure(vars.text['3xl']),
  // Eleven digits and points stay on one line of a phone: a figure in two lines reads as two.
  figure: figure(`clamp(${vars.text.xl}, min(1.5rem + 6vw, 11.5vw), ${vars.text.figure})`),
});

export const missing = style({ color: vars.color.inkMuted });

globalStyle(`${root} > small`, { color: vars.color.inkMuted });
