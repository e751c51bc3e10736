import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  maxInlineSize: vars.size.content,
  paddingBlock: vars.space[4],
  // Rules and no ground: it is part of the text, not a message.
  borderBlock: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  overflowWrap: 'anywhere',
  breakInside: 'avoid',
});

globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[2] });
globalStyle(`${root} > :first-child`, { fontSize: vars.text.lg, fontWeight: vars.weight.bold });
globalStyle(`${root} > :first-child > svg`, { marginInlineEnd: vars.space[2] });
