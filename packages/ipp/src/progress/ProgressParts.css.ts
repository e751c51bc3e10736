import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** What is around every widget of the filling: mark, figures, lists, one below the other. */
export const widget = style({
  display: 'grid',
  gap: vars.space[4],
  lineHeight: vars.leading.snug,
  // Not `anywhere`: it would let tables break words to fit where they can scroll.
  overflowWrap: 'break-word',
});
// A grid child is as wide as its widest word, unless told.
globalStyle(`${widget} > *`, { minInlineSize: 0 });

/** Figures that were made up. The fill may be lost on paper and in forced colours; the box stays. */
export const sample = style({
  paddingInline: vars.space[1],
  WebkitBoxDecorationBreak: 'clone',
  boxDecorationBreak: 'clone',
  border: `2px solid ${vars.color.ink}`,
  background: vars.color.ink,
  color: vars.color.paper,
  fontWeight: vars.weight.bold,
  '@media': { print: { background: 'none', color: vars.color.ink } },
});

/** Entries with a rule between them. */
export const entries = style({ padding: 0, listStyleType: '""' });
globalStyle(`${entries} > li`, {
  paddingBlock: vars.space[3],
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.line}`,
  '@media': { print: { breakInside: 'avoid' } },
});
globalStyle(`${entries} > li > * + *`, { marginBlockStart: vars.space[2] });

/** The one large figure of a widget. */
export const hero = style({ fontSize: vars.text.lg });
globalStyle(`${hero} > data`, {
  fontSize: vars.text['2xl'],
  fontWeight: vars.weight.bold,
  fontVariantNumeric: 'tabular-nums lining-nums',
});

/** Definitions, rules and remarks. */
export const notes = style({ color: vars.color.inkMuted, fontSize: vars.text.sm });
globalStyle(`${notes} > * + *`, { marginBlockStart: vars.space[1] });

/** Small things beside each other. */
export const row = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: `${vars.space[2]} ${vars.space[3]}`,
  padding: 0,
  listStyleType: '""',
});

/** Opens: history, evidence, entries that are done. */
export const opens = style({});
globalStyle(`${opens} > summary`, {
  minBlockSize: vars.size.target,
  paddingBlock: vars.space[2],
  cursor: 'pointer',
});
globalStyle(`${opens} > * + *`, { marginBlockStart: vars.space[3] });

/** What opens on a page stands open on paper, where nobody can open it: facts, not forms. */
export const printed = style({});
globalStyle(`${printed}::details-content`, {
  '@media': { print: { contentVisibility: 'visible', blockSize: 'auto' } },
});
globalStyle(`${printed} > summary`, { '@media': { print: { listStyle: 'none' } } });
globalStyle(`${printed} > summary::-webkit-details-marker`, { '@media': { print: { display: 'none' } } });

/** A column of fields and buttons. */
export const form = style({ display: 'grid', gap: vars.space[4], justifyItems: 'start' });
globalStyle(`${form} > *`, { minInlineSize: 0, maxInlineSize: '100%' });
globalStyle(`${form} > [data-kpu^='ui/Text']`, { inlineSize: '100%' });

// On paper a text cannot be scrolled.
globalStyle(`${form} textarea[readonly]`, {
  '@media': {
    print: { fieldSizing: 'content', inlineSize: '100%', maxInlineSize: 'none', overflow: 'visible' },
  },
});

/** What was taken away stays readable. */
export const gone = style({ textDecoration: 'line-through' });

/** A hash is long and has no spaces. */
export const hash = style({ fontFamily: vars.font.mono, fontSize: vars.text.sm, overflowWrap: 'anywhere' });
