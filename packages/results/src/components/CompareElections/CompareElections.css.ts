import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The two results side by side where there is room. */
export const pair = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
  gap: vars.space[4],
});
globalStyle(`${pair} > div > b`, {
  display: 'block',
  paddingBlockEnd: vars.space[2],
  fontSize: vars.text.lg,
});

export const table = style({});
globalStyle(`${table} td > small`, { display: 'block', color: vars.color.inkMuted });

export const refused = style({ maxInlineSize: vars.size.content, lineHeight: vars.leading.body });
globalStyle(`${refused} dd`, { paddingBlockEnd: vars.space[2] });
globalStyle(`${refused} dt`, { paddingBlockStart: vars.space[2], fontWeight: vars.weight.bold });
globalStyle(`${refused} > b`, { fontSize: vars.text.lg });
