import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The footer stands at the end of the window, also below a short page. */
export const root = style({
  display: 'flex',
  flexDirection: 'column',
  minBlockSize: '100dvh',
  '@media': { print: { display: 'block' } },
});

/** Between header and footer. */
export const body = style({
  flex: 1,
  paddingBlockEnd: vars.space[8],
  '@media': { print: { paddingBlockEnd: 0 } },
});
globalStyle(`${body} main`, { paddingBlockStart: vars.space[4], outline: 0 });
globalStyle(`${body} > * > aside`, {
  paddingBlockStart: vars.space[4],
  '@media': { print: { display: 'none' } },
});

/** Where a printed page can be found again. On screen the browser shows it. */
export const address = style({
  display: 'none',
  overflowWrap: 'anywhere',
  '@media': { print: { display: 'block' } },
});
