import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({});
globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[5] });

/** Category, dates and author, below the title. */
export const meta = style({
  color: vars.color.inkMuted,
  fontSize: vars.text.sm,
  lineHeight: vars.leading.body,
});
globalStyle(`${root} > ${meta}`, { marginBlockStart: vars.space[3] });
