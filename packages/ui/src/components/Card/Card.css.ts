import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  gap: vars.space[2],
  padding: vars.space[4],
  border: `${vars.border.hairline} solid ${vars.color.line}`,
  borderRadius: vars.radius.md,
  background: vars.color.paperRaised,
  listStyle: 'none',
  breakInside: 'avoid',
  '@media': { '(hover: hover)': { ':hover': { borderColor: vars.color.lineStrong } } },
});

globalStyle(`${root} > img`, { inlineSize: '100%', blockSize: 'auto' });
// The whole card is the target of its one link.
globalStyle(`${root} :is(h2, h3, h4, h5, h6) > a::after`, { content: '""', position: 'absolute', inset: 0 });
globalStyle(`${root} > small`, { color: vars.color.inkMuted });
