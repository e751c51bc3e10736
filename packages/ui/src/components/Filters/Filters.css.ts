import { media, vars } from '@situs-kpu/tokens';
import { type CSSProperties, globalStyle, style } from '@vanilla-extract/css';

export const root = style({ '@media': { print: { display: 'none' } } });

globalStyle(`${root} > [open] > summary > svg`, { transform: 'rotate(180deg)' });
globalStyle(`${root} > details > div`, { paddingBlock: vars.space[4] });
// The button is within reach of the thumb while the groups are longer than the screen, and hides nothing in focus.
globalStyle(`${root} > details > div > :last-child`, {
  position: 'sticky',
  insetBlockEnd: 0,
  paddingBlock: vars.space[2],
  background: vars.color.paper,
});
globalStyle(`${root} :is(input, select)`, { scrollMarginBlockEnd: '5rem' });

// Wide: open beside the list, as long as the browser can show the content of closed `details`.
const wide = (rule: CSSProperties) => ({
  '@media': { [media.md]: { '@supports': { 'selector(::details-content)': rule } } },
});
globalStyle(`${root} > details > summary`, wide({ display: 'none' }));
globalStyle(`${root} > details::details-content`, wide({ contentVisibility: 'visible' }));
