import { media, vars } from '@situs-kpu/tokens';
import { type CSSProperties, globalStyle, style } from '@vanilla-extract/css';

/** Lists of links below each other, with one level or more inside: TableOfContents and SideNav. */
export const root = style({
  fontSize: vars.text.md,
  lineHeight: vars.leading.snug,
  overflowWrap: 'anywhere',
  '@media': { print: { display: 'none' } },
});

// What a visit changes is of no use here: each page of a section was read at some time.
globalStyle(`${root} a`, {
  display: 'flex',
  alignItems: 'center',
  minBlockSize: vars.size.target,
  paddingBlock: vars.space[1],
  color: vars.color.link,
  '@media': { '(pointer: fine)': { minBlockSize: vars.space[6] } },
});
globalStyle(`${root} summary`, {
  // 44 px with one line of its text.
  paddingBlock: '.8rem',
  cursor: 'pointer',
  '@media': { '(pointer: fine)': { paddingBlock: '.35rem' } },
});
globalStyle(`${root} > details > summary, ${root}::before`, { fontWeight: vars.weight.bold });
globalStyle(`${root} :is(ul, ol)`, { padding: 0, listStyle: 'none' });
globalStyle(`${root} li :is(a, summary, ul, ol)`, { paddingInlineStart: vars.space[4] });
globalStyle(`${root} > details > :is(ul, ol)`, {
  borderInlineStart: `${vars.border.hairline} solid ${vars.color.line}`,
});
// A bar, weight and no underline: seen without colour.
globalStyle(`${root} li [aria-current]`, {
  paddingInlineStart: vars.space[3],
  borderInlineStart: `${vars.space[1]} solid`,
  color: vars.color.ink,
  fontWeight: vars.weight.bold,
  textDecoration: 'none',
});

// Wide: all of it, under its name. Browsers that cannot show what is in a closed `details` keep it closed.
const wide = (rule: CSSProperties) => ({
  '@media': { [media.md]: { '@supports': { 'selector(::details-content)': rule } } },
});
globalStyle(`${root} > details > summary`, wide({ display: 'none' }));
globalStyle(`${root} > details::details-content`, wide({ contentVisibility: 'visible' }));
// The name is the label of the landmark already, so it is not read a second time.
globalStyle(
  `${root}::before`,
  wide({ content: 'attr(aria-label) / ""', display: 'block', paddingBlockEnd: vars.space[2] }),
);

/** Stays in view beside a long text. */
export const sticky = style({
  '@media': {
    [media.md]: {
      position: 'sticky',
      insetBlockStart: vars.space[4],
      alignSelf: 'start',
      maxBlockSize: `calc(100vh - 2 * ${vars.space[4]})`,
      // Room for the focus ring, which the scrolled edge would cut.
      padding: vars.space[2],
      marginInline: `calc(-1 * ${vars.space[2]})`,
      overflowY: 'auto',
    },
  },
});
