import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';
import { number, root as region } from '../Table/Table.css.ts';

export const root = style({ containerType: 'inline-size', fontSize: vars.text.md });

/** Search, columns and download. Empty without script; with it, its place is kept, so that the table does not move. */
export const tools = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: vars.space[2],
  lineHeight: vars.leading.snug,
  '@media': { 'screen and (scripting: enabled)': { minBlockSize: '10.5rem' } },
  '@container': {
    '(min-width: 34rem)': { '@media': { 'screen and (scripting: enabled)': { minBlockSize: '7rem' } } },
  },
});
globalStyle(`${tools} > :is(label, p)`, { flexBasis: '100%' });
globalStyle(`${tools} > input`, { flex: '1 1 16rem' });
globalStyle(`${tools} > p`, { marginBlockEnd: vars.space[2] });
globalStyle(`${tools} > :is(label, input)`, { '@media': { print: { display: 'none' } } });
globalStyle(`${tools} > [popover] > button`, { inlineSize: '100%', margin: `${vars.space[1]} 0` });

// So that the header stays in sight, and nothing below moves when pages are made. A low window is left to the rows.
globalStyle(`${root} > .${region}`, {
  '@media': { 'screen and (scripting: enabled) and (min-height: 30rem)': { maxBlockSize: '80vh' } },
});
globalStyle(`${root} thead th`, {
  position: 'sticky',
  insetBlockStart: 0,
  zIndex: 1,
  padding: 0,
  background: vars.color.paper,
  verticalAlign: 'bottom',
});
globalStyle(`${root} thead th:first-child`, { zIndex: 2 });
// A word without end may not fill the whole place, or what sticks would cover the rest.
globalStyle(`${root} tr > :not([colspan])`, { maxInlineSize: '60cqi' });
// Words and button have the same place, before and after script.
globalStyle(`${root} thead th > *`, {
  display: 'flex',
  alignItems: 'center',
  gap: vars.space[1],
  inlineSize: '100%',
  minBlockSize: vars.size.target,
  padding: `${vars.space[1]} ${vars.space[2]}`,
  border: 0,
  background: 'none',
  fontWeight: 'inherit',
  textAlign: 'inherit',
});
globalStyle(`${root} thead th > span::after`, { content: '""', flex: 'none', inlineSize: '1rem' });
globalStyle(`${root} thead .${number} > *`, { flexDirection: 'row-reverse' });
globalStyle(`${root} thead button`, {
  outlineOffset: -3,
  cursor: 'pointer',
});
globalStyle(`${root} thead button:hover`, {
  '@media': { '(hover: hover)': { textDecoration: 'underline' } },
});

// On paper nothing scrolls: many columns must get onto the sheet, and what sticks would be missing on the second one.
globalStyle(`${root} .${region} > table`, { '@media': { print: { fontSize: vars.text.sm } } });
globalStyle(`${root} .${region} tr > :is(*, :first-child)`, {
  '@media': { print: { position: 'static' } },
});
globalStyle(`${root} :is(tbody tr, thead th) > *`, { '@media': { print: { paddingInline: vars.space[2] } } });

export const note = style({ marginBlockStart: vars.space[2], color: vars.color.inkMuted });

export const pager = style({ marginBlockStart: vars.space[2] });
globalStyle(`${pager} button`, {
  minInlineSize: vars.size.target,
  minBlockSize: vars.size.target,
  paddingInline: vars.space[2],
  border: 0,
  borderRadius: vars.radius.sm,
  background: 'none',
  color: vars.color.link,
  textDecoration: 'underline',
  cursor: 'pointer',
});
globalStyle(`${pager} [aria-disabled]`, {
  color: vars.color.inkMuted,
  textDecoration: 'none',
  cursor: 'not-allowed',
});
