import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** Sentences of the core, one below the other in a reading measure. */
export const said = style({
  display: 'grid',
  gap: vars.space[2],
  maxInlineSize: vars.size.measure,
  lineHeight: vars.leading.body,
});
globalStyle(`${said} data`, { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums lining-nums' });

/** The one large figure of a widget with what it is a part of. */
export const hero = style({ lineHeight: vars.leading.tight, breakInside: 'avoid', breakAfter: 'avoid' });
globalStyle(`${hero} > data`, {
  display: 'block',
  fontSize: `clamp(${vars.text['3xl']}, 1.5rem + 6vw, ${vars.text.figure})`,
  fontWeight: vars.weight.bold,
  fontVariantNumeric: 'tabular-nums lining-nums',
});
globalStyle(`${hero} > b`, { display: 'block', fontWeight: vars.weight.medium });
globalStyle(`${hero} > small`, { color: vars.color.inkMuted, lineHeight: vars.leading.snug });

/** Questions side by side where there is room. */
export const terms = style({ display: 'flex', flexWrap: 'wrap', columnGap: vars.space[5] });
