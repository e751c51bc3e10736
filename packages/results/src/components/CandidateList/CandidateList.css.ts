import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ maxInlineSize: vars.size.content, overflowWrap: 'break-word' });
globalStyle(`${root} small`, {
  display: 'block',
  color: vars.color.inkMuted,
  fontWeight: vars.weight.regular,
});

/** What the list is, before the first party. */
export const title = style({
  paddingBlockEnd: vars.space[3],
  fontWeight: vars.weight.bold,
  borderBlockEnd: `${vars.border.strong} solid ${vars.color.lineStrong}`,
});

/** A party with its list. */
export const party = style({
  paddingBlock: vars.space[2],
  borderBlockEnd: `1px solid ${vars.color.line}`,
});

/** Number, name and votes: votes below the name where there is no room beside it. */
export const head = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${vars.space[1]} ${vars.space[3]}`,
  justifyContent: 'space-between',
  breakAfter: 'avoid',
});
globalStyle(`${head} data`, {
  fontWeight: vars.weight.bold,
  fontVariantNumeric: 'tabular-nums lining-nums',
});
globalStyle(`${head} bdi`, { fontWeight: vars.weight.bold });

export const none = style({ color: vars.color.inkMuted });

/** A number in its box, as on the ballot, beside the name. */
export const boxed = style({ display: 'flex', gap: vars.space[2], alignItems: 'start', textAlign: 'start' });
globalStyle(`${boxed} > b`, {
  flex: 'none',
  minInlineSize: '1.75rem',
  border: `${vars.border.strong} solid`,
  textAlign: 'center',
});
