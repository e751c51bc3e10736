import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'grid',
  gap: vars.space[4],
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
  fontSize: vars.text.md,
  lineHeight: vars.leading.body,
  overflowWrap: 'anywhere',
  breakInside: 'avoid',
});

globalStyle(`${root} > address`, { fontStyle: 'normal' });
globalStyle(`${root} a`, { display: 'inline-flex', alignItems: 'center', minBlockSize: vars.size.target });
globalStyle(`${root} dt`, { fontWeight: vars.weight.bold });
globalStyle(`${root} dd + dt`, { marginBlockStart: vars.space[2] });
globalStyle(`${root} :is(th, td)`, {
  paddingInlineEnd: vars.space[3],
  fontWeight: 'inherit',
  textAlign: 'start',
  verticalAlign: 'top',
});
// A day is one word, whatever is beside it.
globalStyle(`${root} th`, { whiteSpace: 'nowrap' });
globalStyle(`${root} [aria-current]`, { fontWeight: vars.weight.bold });
