import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ '@media': { print: { display: 'none' } } });

// In the colour of the text: it stands on maroon as well as on paper.
globalStyle(`${root} > button`, {
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: vars.size.target,
  paddingInline: vars.space[3],
  border: `${vars.border.hairline} solid`,
  borderRadius: vars.radius.sm,
  background: 'none',
  cursor: 'pointer',
});

/** In the middle of a small window. In a large one below its button, or above it, where browsers can do that. */
export const panel = style({
  inlineSize: '22rem',
  maxInlineSize: `calc(100vw - 2 * ${vars.space[3]})`,
  maxBlockSize: `calc(100vh - 2 * ${vars.space[3]})`,
  padding: vars.space[4],
  border: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.sm,
  background: vars.color.paperRaised,
  boxShadow: vars.shadow.overlay,
  color: vars.color.ink,
  fontSize: vars.text.md,
  '@media': {
    'screen and (min-width: 64rem) and (min-height: 48rem)': {
      '@supports': {
        '(position-area: block-end)': {
          inset: 'auto',
          margin: `${vars.space[1]} 0`,
          positionArea: 'block-end span-inline-end',
          positionTryFallbacks: 'flip-inline, flip-block, flip-block flip-inline',
        },
      },
    },
  },
});
globalStyle(`${panel} legend`, { inlineSize: '100%' });
globalStyle(`${panel} fieldset`, {
  marginBlockEnd: vars.space[3],
  paddingBlockEnd: vars.space[2],
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
});
globalStyle(`${panel} > button + button`, { marginInlineStart: vars.space[3] });
