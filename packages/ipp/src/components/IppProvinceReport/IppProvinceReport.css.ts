import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** A sheet for A4: small type, ruled lines, everything that must stay together kept together. */
export const sheet = style({
  display: 'grid',
  gap: vars.space[4],
  fontSize: vars.text.sm,
  '@media': { print: { display: 'block', fontSize: '9pt' } },
});
globalStyle(`${sheet} > *`, { minInlineSize: 0 });
globalStyle(`${sheet} :is(table, caption, p, li, small, dl, th, td)`, {
  '@media': { print: { fontSize: '9pt', lineHeight: 1.25 } },
});
globalStyle(`${sheet} :is(th, td)`, { '@media': { print: { padding: '0.4mm 1mm' } } });
// Tables in a grid or in a container are drawn over what follows when they run over a page: on paper all is in flow.
globalStyle(`${sheet} [data-kpu="ui/Table@1"]`, {
  '@media': { print: { display: 'block', containerType: 'normal' } },
});
globalStyle(`${sheet} > * + *`, { '@media': { print: { marginBlockStart: '2.5mm' } } });
// The head of a long table is repeated on each sheet, and no row is split.
globalStyle(`${sheet} thead`, { '@media': { print: { display: 'table-header-group' } } });
globalStyle(`${sheet} :is(tr, li)`, { breakInside: 'avoid' });
globalStyle(`${sheet} :is(h2, h3, h4, h5, caption)`, { breakAfter: 'avoid' });
globalStyle(`${sheet} ul`, { paddingInlineStart: vars.space[4] });

/** One region that needs something. */
export const region = style({
  paddingBlockStart: vars.space[2],
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  breakInside: 'avoid',
});
globalStyle(`${region} > * + *`, { marginBlockStart: vars.space[1] });
