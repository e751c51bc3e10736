import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The one sentence that everybody must have read. */
export const root = style({
  maxInlineSize: vars.size.measure,
  paddingInlineStart: vars.space[3],
  borderInlineStart: `4px solid ${vars.color.ink}`,
  lineHeight: vars.leading.body,
});

/** Facts with what they are beside them, or above them in a narrow column. */
export const facts = style({ borderBlockStart: `1px solid ${vars.color.line}` });
globalStyle(`${facts} > div`, {
  display: 'grid',
  gap: `${vars.space[1]} ${vars.space[4]}`,
  paddingBlock: vars.space[2],
  borderBlockEnd: `1px solid ${vars.color.line}`,
  breakInside: 'avoid',
  '@container': { '(min-width: 32rem)': { gridTemplateColumns: '12rem minmax(0, 1fr)' } },
});
globalStyle(`${facts} dt`, { fontWeight: vars.weight.medium });
globalStyle(`${facts} dd`, { maxInlineSize: vars.size.measure, overflowWrap: 'anywhere' });
globalStyle(`${facts} li + li`, { marginBlockStart: vars.space[1] });
