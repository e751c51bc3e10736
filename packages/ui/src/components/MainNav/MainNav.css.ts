import { media, vars } from '@situs-kpu/tokens';
import { type CSSProperties, globalStyle, style } from '@vanilla-extract/css';
import { bandPadding } from '../../styles/band.ts';

export const root = style({
  // The ground of the panels: they span the menu, so none can leave the page sideways.
  position: 'relative',
  lineHeight: vars.leading.snug,
  '@media': { print: { display: 'none' } },
});

globalStyle(`${root} ul`, { listStyle: 'none', padding: 0 });
globalStyle(`${root} :is(a, summary)`, {
  display: 'flex',
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: vars.size.target,
  paddingBlock: vars.space[2],
  color: vars.color.ink,
  textDecorationLine: 'none',
  cursor: 'pointer',
});
globalStyle(`${root} :is(a, summary):hover`, {
  '@media': { '(hover: hover)': { textDecorationLine: 'underline' } },
});
globalStyle(`${root} [aria-current]`, {
  fontWeight: vars.weight.bold,
  textDecorationLine: 'underline',
  textDecorationThickness: '3px',
  textDecorationColor: vars.color.linkHover,
  textUnderlineOffset: '.4em',
});

globalStyle(`${root} summary::-webkit-details-marker`, { display: 'none' });
globalStyle(`${root} summary::after`, {
  content: '',
  inlineSize: '.5em',
  blockSize: '.5em',
  border: 'solid',
  borderWidth: '0 2px 2px 0',
  transform: 'translateY(-25%) rotate(45deg)',
});
globalStyle(`${root} [open] > summary::after`, { transform: 'translateY(25%) rotate(225deg)' });

// Narrow: an accordion inside "Menu".
globalStyle(`${root} li`, {
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.line}`,
});
globalStyle(`${root} li ul`, { paddingInlineStart: vars.space[4] });

// Wide: a row, each group with a panel below it. Browsers that cannot show the content of closed `details` (and
// may not close one group for another) keep the accordion.
const wide = (rule: CSSProperties) => ({
  '@media': { [media.md]: { '@supports': { 'selector(::details-content)': rule } } },
});
globalStyle(`${root} > details > summary`, wide({ display: 'none' }));
globalStyle(`${root} > details::details-content`, wide({ contentVisibility: 'visible' }));
globalStyle(`${root} > details > ul`, wide({ display: 'flex', flexWrap: 'wrap', columnGap: vars.space[5] }));
globalStyle(`${root} li`, wide({ border: 0 }));
globalStyle(
  `${root} li ul`,
  wide({
    position: 'absolute',
    zIndex: vars.z.overlay,
    insetBlockStart: '100%',
    insetInline: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(15rem, 1fr))',
    columnGap: vars.space[5],
    padding: `${vars.space[3]} ${bandPadding}`,
    borderBlock: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
    background: vars.color.paperRaised,
    boxShadow: vars.shadow.overlay,
    // The shadow falls on the page, not on the menu.
    clipPath: 'inset(0 0 -3rem)',
  }),
);
