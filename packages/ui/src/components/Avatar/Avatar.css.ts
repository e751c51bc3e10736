import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

export const root = style({
  position: 'relative',
  display: 'inline-grid',
  flex: 'none',
  placeItems: 'center',
  inlineSize: '2.5em',
  aspectRatio: '4 / 5',
  border: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.sm,
  overflow: 'hidden',
  background: vars.color.paperSunken,
  fontWeight: vars.weight.bold,
  lineHeight: 1,
  verticalAlign: 'middle',
});

export const size = styleVariants({
  sm: { fontSize: vars.text.sm },
  md: { fontSize: vars.text.xl },
  lg: { fontSize: vars.text['3xl'] },
});

globalStyle(`${root} > svg`, { inlineSize: '60%', blockSize: 'auto' });
// Over the initials and without a ground: a picture that is missing leaves them in sight, also without script.
globalStyle(`${root} > img`, {
  position: 'absolute',
  // Not a size, with which browsers draw the mark of a broken picture over the initials.
  minInlineSize: '100%',
  minBlockSize: '100%',
  maxBlockSize: '100%',
  objectFit: 'cover',
  objectPosition: 'top',
});
