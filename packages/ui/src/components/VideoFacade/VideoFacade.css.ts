import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ overflowWrap: 'anywhere', breakInside: 'avoid' });

globalStyle(`${root} > :first-child > :is(a, iframe)`, {
  position: 'relative',
  display: 'grid',
  inlineSize: '100%',
  aspectRatio: '16 / 9',
  border: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.sm,
  background: vars.color.paperSunken,
  // On paper only the words, which the base styles follow with the address.
  '@media': { print: { display: 'inline', border: 0 } },
});
globalStyle(`${root} > :first-child > a > img`, {
  position: 'absolute',
  // Not a size, with which browsers draw the mark of a broken picture.
  minInlineSize: '100%',
  minBlockSize: '100%',
  maxBlockSize: '100%',
  objectFit: 'cover',
  '@media': { print: { display: 'none' } },
});
globalStyle(`${root} > :first-child > a > span`, {
  position: 'relative',
  display: 'flex',
  gap: vars.space[2],
  alignSelf: 'end',
  justifySelf: 'start',
  margin: vars.space[3],
  padding: `${vars.space[2]} ${vars.space[3]}`,
  borderRadius: vars.radius.sm,
  background: vars.color.paper,
  fontWeight: vars.weight.bold,
  lineHeight: vars.leading.snug,
  '@media': { print: { padding: 0, margin: 0 } },
});
globalStyle(`${root} > small`, { display: 'block', marginBlock: vars.space[2] });
