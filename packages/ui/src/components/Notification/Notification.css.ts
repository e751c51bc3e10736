import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ position: 'relative', overflowWrap: 'anywhere' });

globalStyle(`${root} > ul`, { display: 'grid', gap: vars.space[2], padding: 0, listStyleType: '""' });
// The message, and beside it, or below where there is no room, what can be done.
globalStyle(`${root} > ul > li > div > div`, {
  display: 'flex',
  flexWrap: 'wrap',
  flexGrow: 1,
  alignItems: 'baseline',
  gap: `${vars.space[2]} ${vars.space[4]}`,
});
globalStyle(`${root} > ul > li > div > div > *`, { marginBlock: 0 });
globalStyle(`${root} > ul > li > div > div > :first-child`, { flex: '1 1 14rem', minInlineSize: 0 });
// Its full height can be touched, but the line stays one of text.
globalStyle(`${root} > ul > li > div > div > button`, {
  margin: `-.625rem calc(-1 * ${vars.space[2]})`,
  color: 'inherit',
});
globalStyle(`${root} > ul > li > div > div > a`, { marginBlock: '-.625rem', paddingBlock: '.625rem' });
