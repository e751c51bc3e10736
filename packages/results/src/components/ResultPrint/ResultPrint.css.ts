import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** A sheet for A4: small type, ruled lines, everything that must stay together kept together. */
export const root = style({
  display: 'grid',
  gap: vars.space[3],
  fontSize: vars.text.sm,
  lineHeight: vars.leading.snug,
  '@media': { print: { display: 'block', fontSize: '9pt' } },
});
// Widgets on a sheet stand closer and over its whole width; their sizes for screens are too large on paper.
globalStyle(`${root} :is([data-kpu^="results/"])`, { gap: vars.space[2], maxInlineSize: 'none' });
globalStyle(`${root} > div`, { maxInlineSize: 'none' });
globalStyle(`${root} :is(table, caption, p, li, small, dl, th, td)`, {
  '@media': { print: { fontSize: '9pt', lineHeight: 1.25 } },
});
globalStyle(`${root} :is(th, td)`, { '@media': { print: { padding: '0.25mm 1mm' } } });
globalStyle(`${root} td > small:not([class])`, { '@media': { print: { display: 'inline' } } });
globalStyle(`${root} caption`, { '@media': { print: { paddingBlockEnd: '1mm' } } });
globalStyle(`${root} [data-kpu^="results/ResultStatus"]`, {
  '@media': { print: { padding: '1.5mm 0', background: 'none' } },
});
globalStyle(`${root} [data-kpu^="results/ResultStatus"] strong`, {
  '@media': { print: { fontSize: '12pt' } },
});
globalStyle(`${root} dl`, { '@media': { print: { columns: 2 } } });
globalStyle(`${root} dl > div`, { '@media': { print: { paddingBlock: '0.4mm' } } });
// Tables in a grid or in a container are drawn over what follows when they run over a page: on paper all is in flow.
globalStyle(`${root} :is([data-kpu^="results/"], [data-kpu="ui/Table@1"])`, {
  '@media': { print: { display: 'block', containerType: 'normal' } },
});
globalStyle(`${root} > * + *, ${root} [data-kpu^="results/"] > * + *`, {
  '@media': { print: { marginBlockStart: '1.5mm' } },
});
// The head of a long table is repeated on each sheet, and no row is split.
globalStyle(`${root} thead`, { '@media': { print: { display: 'table-header-group' } } });
globalStyle(`${root} tfoot`, { '@media': { print: { display: 'table-row-group' } } });
globalStyle(`${root} :is(tr, li)`, { breakInside: 'avoid' });
globalStyle(`${root} caption`, { breakAfter: 'avoid' });

export const title = style({
  fontSize: vars.text.xl,
  fontWeight: vars.weight.bold,
  lineHeight: vars.leading.tight,
  '@media': { print: { fontSize: '13pt' } },
});

export const sources = style({ overflowWrap: 'anywhere' });
globalStyle(`${sources} ol`, { paddingInlineStart: vars.space[4] });
globalStyle(`${sources} code`, { display: 'block', fontFamily: vars.font.mono });

export const foot = style({
  paddingBlockStart: vars.space[2],
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  overflowWrap: 'anywhere',
});
