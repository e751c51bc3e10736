import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ maxInlineSize: vars.size.content });

/** The steps of one dapil, one below the other. */
export const district = style({ display: 'grid', gap: vars.space[4], paddingBlock: vars.space[3] });
globalStyle(`${district} > *`, { minInlineSize: 0 });

/** Seat by seat: who, and below by which sum, so that it fits a phone. */
export const steps = style({});
globalStyle(`${steps} td > small`, {
  display: 'block',
  color: vars.color.inkMuted,
  fontVariantNumeric: 'tabular-nums lining-nums',
});

/** Votes with their share below. */
export const threshold = style({});
globalStyle(`${threshold} :is(th, td) > small`, { display: 'block', color: vars.color.inkMuted });

/** Party by divisor. */
export const divisions = style({});
// A party's name is not cut into one word a line; the quotients scroll under it.
globalStyle(`${divisions} tbody th`, { minInlineSize: '8.5rem' });
globalStyle(`${divisions} td`, { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums lining-nums' });
globalStyle(`${divisions} td > small`, {
  display: 'block',
  inlineSize: 'fit-content',
  marginInlineStart: 'auto',
  paddingInline: vars.space[1],
  border: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
});
