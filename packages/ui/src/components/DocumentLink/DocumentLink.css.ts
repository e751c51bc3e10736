import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  display: 'inline-flex',
  gap: vars.space[2],
  minBlockSize: vars.size.target,
  paddingBlock: vars.space[2],
  overflowWrap: 'anywhere',
  breakInside: 'avoid',
});

// An inline block is not underlined with the link.
globalStyle(`${root} small`, { display: 'inline-block', inlineSize: '100%', color: vars.color.inkMuted });
