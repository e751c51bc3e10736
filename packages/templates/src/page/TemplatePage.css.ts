import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({});
globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[6] });

/** That content was made up must not fade on paper, where tones are pale and often grey. */
export const sample = style({
  '@media': {
    print: {
      background: 'none',
      borderWidth: 3,
      borderStyle: 'solid',
      borderColor: vars.color.ink,
      color: vars.color.ink,
    },
  },
});

/** A heading and what belongs to it. */
export const part = style({ scrollMarginBlockStart: vars.space[4] });
globalStyle(`${part} > * + *`, { marginBlockStart: vars.space[4] });

/** Sentences stay within a column that is easy to read; tables, figures and cards may be wider. */
globalStyle(`:is(${root}, ${part}) > :is(p, ul, ol):not([class])`, { maxInlineSize: vars.size.measure });
