import { vars } from '@situs-kpu/tokens';
import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';

const line = `1px solid ${vars.color.lineStrong}`;
/** From here on the second level stands side by side. */
const inWide = (rule: StyleRule) => ({ '@container': { '(min-width: 40rem)': rule } });

export const root = style({
  containerType: 'inline-size',
  padding: 0,
  overflowWrap: 'anywhere',
});
globalStyle(`${root} :is(ul, li)`, { padding: 0, listStyleType: '""' });
globalStyle(`${root} li > div`, {
  paddingBlock: vars.space[1],
  lineHeight: vars.leading.snug,
});
globalStyle(`${root} small`, { display: 'block', color: vars.color.inkMuted });

// The tree: a line down the side, and an elbow to each entry.
globalStyle(`${root} ul > li`, {
  position: 'relative',
  marginInlineStart: vars.space[1],
  paddingInlineStart: vars.space[3],
  borderInlineStart: line,
});
globalStyle(`${root} ul > li:last-child`, {
  marginInlineStart: `calc(${vars.space[1]} + 1px)`,
  borderInlineStart: 0,
});
globalStyle(`${root} ul > li::before`, {
  content: '""',
  position: 'absolute',
  insetBlockStart: 0,
  insetInlineStart: -1,
  inlineSize: vars.space[2],
  blockSize: '1em',
  border: `solid ${vars.color.lineStrong}`,
  borderWidth: '0 0 1px 1px',
});

// The chart: the first level above, the second in columns under it, everything else as trees in these.
const top = `${root} > li`;
const column = `${top} > ul > li`;
globalStyle(
  `:is(${top}, ${column}) > div`,
  inWide({
    padding: vars.space[2],
    border: line,
    borderRadius: vars.radius.sm,
    textAlign: 'center',
  }),
);
globalStyle(`${top} > div`, inWide({ inlineSize: 'fit-content', marginInline: 'auto' }));
globalStyle(
  `${top} > ul`,
  inWide({
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))',
    paddingBlockStart: vars.space[4],
  }),
);
globalStyle(
  // As exact as the rule for the last one above.
  `${column}:nth-child(n)`,
  inWide({
    margin: 0,
    border: 0,
    padding: `${vars.space[4]} ${vars.space[2]} ${vars.space[3]}`,
  }),
);
globalStyle(`${column}:only-child`, inWide({ inlineSize: 'min(20rem, 100%)', justifySelf: 'center' }));
// From the first level down, and from the beam to each column.
globalStyle(
  `${top} > ul::before, ${column}::after`,
  inWide({
    content: '""',
    position: 'absolute',
    insetBlockStart: 0,
    insetInlineStart: '50%',
    blockSize: vars.space[4],
    borderInlineStart: line,
  }),
);
// The beam: from the middle of the first column to the middle of the last.
globalStyle(
  `${column}::before`,
  inWide({
    insetInlineStart: 0,
    inlineSize: '100%',
    blockSize: 0,
    borderWidth: '1px 0 0',
  }),
);
globalStyle(`${column}:first-child::before`, inWide({ insetInlineStart: '50%' }));
globalStyle(`${column}:is(:first-child, :last-child)::before`, inWide({ inlineSize: '50%' }));
globalStyle(`${column}:only-child::before`, inWide({ inlineSize: 0 }));
