import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The one large figure of the card with region above, unit and side of a bound below. */
export const root = style({ lineHeight: vars.leading.tight, breakInside: 'avoid', breakAfter: 'avoid' });
globalStyle(`${root} > data, ${root} > strong`, {
  display: 'block',
  fontWeight: vars.weight.bold,
  fontVariantNumeric: 'tabular-nums lining-nums',
});
globalStyle(`${root} > data`, { fontSize: `clamp(${vars.text['3xl']}, 1.5rem + 6vw, ${vars.text.figure})` });
// Words in the place of a figure are no smaller news, but there are more of them.
globalStyle(`${root} > strong`, { fontSize: vars.text['2xl'], paddingBlock: vars.space[2] });
globalStyle(`${root} > b`, { display: 'block', fontWeight: vars.weight.medium });
globalStyle(`${root} > small`, { color: vars.color.inkMuted, lineHeight: vars.leading.snug });

/** A figure that is not part of the index stands apart from it. */
export const apart = style({
  maxInlineSize: vars.size.measure,
  paddingInlineStart: vars.space[3],
  borderInlineStart: `4px solid ${vars.color.line}`,
});
