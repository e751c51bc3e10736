import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** Indicators of one dimension. */
export const dimension = style({ display: 'grid', gap: vars.space[2], minInlineSize: 0 });

/** An indicator that opens to be changed. */
export const item = style({ minInlineSize: 0 });
globalStyle(`${item} > summary`, {
  minBlockSize: vars.size.target,
  paddingBlock: vars.space[2],
  cursor: 'pointer',
});
globalStyle(`${item} > summary > span`, { marginInlineEnd: vars.space[2] });

/** What stands under the name of an indicator. */
export const body = style({
  display: 'grid',
  gap: vars.space[3],
  justifyItems: 'start',
  paddingInlineStart: vars.space[4],
  borderInlineStart: `4px solid ${vars.color.line}`,
});
globalStyle(`${body} > *`, { minInlineSize: 0, maxInlineSize: '100%' });
// One below the other, fields are as wide as each other, whatever words stand above them.
globalStyle(`${body} > [data-kpu^='ui/Text']`, { inlineSize: '100%' });

/** Why it came back. */
export const returned = style({
  paddingInlineStart: vars.space[2],
  borderInlineStart: `4px solid ${vars.color.ink}`,
});

/** A refusal of the tool. */
export const refused = style({ color: vars.color.tone.danger.ink, fontWeight: vars.weight.bold });
