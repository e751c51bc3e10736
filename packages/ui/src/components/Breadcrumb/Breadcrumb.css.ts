import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({
  color: vars.color.inkMuted,
  fontSize: vars.text.sm,
  lineHeight: vars.leading.snug,
  overflowWrap: 'anywhere',
});
globalStyle(`${root} ol`, { listStyle: 'none', padding: 0 });
globalStyle(`${root} li`, { display: 'inline' });
globalStyle(`${root} a`, {
  display: 'inline-block',
  // 44 px with a line of small text.
  paddingBlock: '.8rem',
  '@media': { print: { color: 'inherit', textDecoration: 'none' } },
});
// The second value gives screen readers silence where the browser knows the syntax.
globalStyle(`${root} li:not(:last-child)::after`, {
  content: ['"/"', '"/" / ""'],
  marginInline: vars.space[2],
});
