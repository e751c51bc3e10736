import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  fontSize: vars.text.sm,
  lineHeight: vars.leading.body,
});

export const current = style({ color: vars.color.inkMuted });

/** Out of date; the colours are those of a tone. */
export const stale = style({
  padding: vars.space[3],
  borderInlineStartWidth: 4,
  borderInlineStartStyle: 'solid',
});

globalStyle(`${stale} > strong`, { display: 'block' });
