import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const sentence = style({
  maxInlineSize: vars.size.measure,
  fontSize: vars.text.lg,
  lineHeight: vars.leading.body,
});
globalStyle(`${sentence} data`, { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums lining-nums' });
globalStyle(`${sentence} [data-kpu-metric=votes]`, { fontWeight: vars.weight.bold });
// A figure leads to where it comes from: a dotted line says so, without making a list of links of a sentence.
globalStyle(`${sentence} a:has(> data)`, {
  color: 'inherit',
  textDecorationStyle: 'dotted',
  textUnderlineOffset: '.25em',
  '@media': { print: { textDecoration: 'none' } },
});
// Many sentences stand one below the other; they are still one paragraph, so that a copy is the story.
globalStyle(`${sentence} > span`, { display: 'block', marginBlockEnd: vars.space[2] });

/** Questions side by side where there is room. */
export const terms = style({ display: 'flex', flexWrap: 'wrap', columnGap: vars.space[5] });

/** What opens below the story without script, or when a figure is followed. The sources are printed by their own widget. */
export const origins = style({ '@media': { print: { display: 'none' } } });
globalStyle(`${origins} > details > summary`, {
  inlineSize: 'fit-content',
  paddingBlock: '.75rem',
  color: vars.color.link,
  cursor: 'pointer',
});
globalStyle(`${origins} > details:not([open]) + ol:not(:has(:target))`, { display: 'none' });
globalStyle(`${origins} > ol`, {
  maxInlineSize: vars.size.measure,
  paddingInlineStart: vars.space[5],
  listStyle: 'decimal',
  lineHeight: vars.leading.body,
});
globalStyle(`${origins} li`, { paddingInlineStart: vars.space[2], scrollMarginBlockStart: vars.space[7] });
globalStyle(`${origins} li:target`, {
  borderInlineStart: `4px solid ${vars.color.lineStrong}`,
  background: vars.color.paperSunken,
});
globalStyle(`${origins} code`, {
  fontFamily: vars.font.mono,
  overflowWrap: 'anywhere',
  userSelect: 'all',
});
