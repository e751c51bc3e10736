import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ maxInlineSize: vars.size.content });

// A picture keeps its own paper and ink in every theme, as the file that is shared does.
export const picture = style({
  display: 'block',
  inlineSize: '100%',
  blockSize: 'auto',
  border: `1px solid ${vars.color.line}`,
  forcedColorAdjust: 'none',
  '@media': { print: { breakInside: 'avoid' } },
});

export const caption = style({ display: 'grid', gap: vars.space[3] });
globalStyle(`${caption} b`, { display: 'block' });

/** Line breaks are part of the text that is copied. */
export const copy = style({
  paddingInlineStart: vars.space[3],
  borderInlineStart: `4px solid ${vars.color.lineStrong}`,
  whiteSpace: 'pre-line',
  overflowWrap: 'anywhere',
  userSelect: 'all',
});
