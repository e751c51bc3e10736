import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

// No `display`: a closed dialog is hidden by the browser's own sheet.
export const root = style({
  inlineSize: '40rem',
  maxInlineSize: `calc(100% - 2 * ${vars.size.gutter})`,
  maxBlockSize: `calc(100% - 2 * ${vars.space[6]})`,
  padding: `0 ${vars.space[5]} ${vars.space[5]}`,
  border: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.md,
  background: vars.color.paperRaised,
  boxShadow: vars.shadow.overlay,
  color: vars.color.ink,
  overflowWrap: 'anywhere',
  overscrollBehavior: 'contain',
  // What has the focus is scrolled out from under the heading.
  scrollPaddingBlockStart: '8rem',
  selectors: {
    // The ink on gold is the one that is dark in every theme.
    '&::backdrop': { background: vars.color.onGold, opacity: 0.6 },
    // Without script a link to it shows it where it stands, as a part of the page.
    '&:target:not([open])': {
      display: 'block',
      position: 'static',
      maxInlineSize: '100%',
      boxShadow: 'none',
    },
  },
  '@media': {
    '(max-width: 30rem)': {
      selectors: {
        '&[open]': {
          inlineSize: '100%',
          maxInlineSize: '100%',
          blockSize: '100%',
          maxBlockSize: '100%',
          border: 0,
          borderRadius: 0,
        },
      },
    },
    print: {
      maxInlineSize: '100%',
      maxBlockSize: 'none',
      selectors: {
        '&::backdrop': { display: 'none' },
        // Fixed, it would stand on every sheet.
        '&:modal': { position: 'absolute', insetBlockEnd: 'auto', margin: 0, inlineSize: '100%' },
      },
    },
  },
});
globalStyle(`${root} > * + :not(:empty)`, { marginBlockStart: vars.space[4] });
globalStyle(`${root} > :first-child`, {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'start',
  columnGap: vars.space[4],
  paddingBlock: `${vars.space[4]} ${vars.space[3]}`,
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
  background: 'inherit',
  '@media': {
    // Zoomed in, a heading that stays would leave no room for what is read.
    'screen and (min-height: 30rem)': { position: 'sticky', insetBlockStart: 0, zIndex: 1 },
  },
});
globalStyle(`${root} > :first-child > :first-child`, {
  flex: '1 1 9rem',
  minInlineSize: 0,
  paddingBlock: vars.space[2],
  fontSize: vars.text.xl,
});
globalStyle(`${root} p + p`, { marginBlockStart: vars.space[3] });
// Its words, not its edge, stand in line with the text.
globalStyle(`${root} > :first-child > form`, { marginInline: `calc(-1 * ${vars.space[2]})` });
globalStyle(`${root}:not([open]) > :first-child > form`, { display: 'none' });
globalStyle(`${root} [aria-disabled=true]`, { opacity: 0.55, cursor: 'not-allowed' });

globalStyle('html:has(dialog:modal)', {
  '@media': { screen: { overflow: 'hidden', scrollbarGutter: 'stable' } },
});
// Whoever prints with a dialog open wants what it says, not the page under it.
globalStyle(`body:has(${root}:modal) *:not(${root}:modal, ${root}:modal *, :has(${root}:modal))`, {
  '@media': { print: { display: 'none' } },
});
