import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'inline-block',
  minBlockSize: vars.size.target,
  paddingBlock: '.6rem',
  '@media': { print: { display: 'none' } },
});

// Where the browser knows whether the page was scrolled, the link is there only then: not on a page that is short.
globalStyle(`html:has(${root})`, {
  '@supports': { '(container-type: scroll-state)': { containerType: 'scroll-state' as 'normal' } },
});
globalStyle(`${root}`, {
  '@container': { 'not scroll-state(scrollable: block-start)': { visibility: 'hidden' } },
});
