import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({});

globalStyle(`${root} > ul`, {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 8rem), 1fr))',
  gap: vars.space[4],
  padding: 0,
  listStyleType: '""',
  overflowWrap: 'anywhere',
});
// One crop for all; the whole picture is a click away.
globalStyle(`${root} li a > *`, {
  display: 'block',
  inlineSize: '100%',
  aspectRatio: '3 / 2',
  objectFit: 'cover',
  background: vars.color.paperSunken,
});
globalStyle(`${root} figure span`, {
  padding: vars.space[3],
  border: `1px dashed ${vars.color.lineStrong}`,
  fontSize: vars.text.sm,
  lineHeight: vars.leading.snug,
});

globalStyle(`${root} > dialog`, {
  inlineSize: '100%',
  maxInlineSize: '100%',
  blockSize: '100%',
  maxBlockSize: '100%',
  padding: vars.size.gutter,
  border: 0,
  background: vars.color.paper,
  color: vars.color.ink,
  overscrollBehavior: 'contain',
});
globalStyle(`${root} > dialog[open]`, { display: 'grid', gridTemplateRows: '1fr auto', gap: vars.space[3] });
globalStyle(`${root} > dialog > figure`, { display: 'grid', placeContent: 'center' });
globalStyle(`${root} > dialog img`, { inlineSize: 'auto', maxBlockSize: '70vh', marginInline: 'auto' });
globalStyle(`${root} > dialog > div`, {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'center',
  gap: vars.space[2],
});
