import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The story as one paragraph. */
export const root = style({
  maxInlineSize: vars.size.measure,
  fontSize: vars.text.lg,
  lineHeight: vars.leading.body,
});
globalStyle(`${root} data`, { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums lining-nums' });
// A figure leads to where it comes from: a dotted line says so, without making a list of links of a sentence.
globalStyle(`${root} a:has(> data)`, {
  color: 'inherit',
  textDecorationStyle: 'dotted',
  textUnderlineOffset: '.25em',
  '@media': { print: { textDecoration: 'none' } },
});

/** Many sentences stand one below the other; they are still one paragraph, so that a copy is the story. */
export const sentence = style({ display: 'block', marginBlockEnd: vars.space[2] });

/** Questions side by side where there is room. */
export const terms = style({ display: 'flex', flexWrap: 'wrap', columnGap: vars.space[5] });

/** What opens below the story without script, or when a figure is followed. */
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
globalStyle(`${origins} li`, { scrollMarginBlockStart: vars.space[7] });
globalStyle(`${origins} li:target`, {
  borderInlineStart: `4px solid ${vars.color.lineStrong}`,
  background: vars.color.paperSunken,
});
