import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';
import { bandPadding } from '../../styles/band.ts';

export const root = style({
  borderBlockStart: `3px solid ${vars.color.gold}`,
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
  '@media': { print: { borderBlockStart: 0 } },
});
globalStyle(`${root} > *`, { paddingInline: bandPadding, '@media': { print: { paddingInline: 0 } } });

export const bar = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: `${vars.space[2]} ${vars.space[5]}`,
  paddingBlock: vars.space[3],
  background: vars.color.chrome,
  color: vars.color.onChrome,
  '@media': { '(forced-colors: active)': { borderBlockEnd: '1px solid' } },
});
globalStyle(`${bar} a`, { color: 'inherit' });

export const identity = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: vars.space[3],
  fontSize: vars.text.sm,
  lineHeight: vars.leading.snug,
  letterSpacing: '.04em',
  textDecoration: 'none',
  textTransform: 'uppercase',
});
globalStyle(`${identity} > :first-child`, { flex: 'none', blockSize: vars.size.target, inlineSize: 'auto' });
// The name stands beside the emblem while it has room for a word, at large text sizes below it.
globalStyle(`${identity} > span`, { flex: '1 1 9rem', overflowWrap: 'anywhere' });
globalStyle(`${identity} strong`, { display: 'block', fontSize: vars.text.lg });

export const aside = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: `${vars.space[1]} ${vars.space[4]}`,
  '@media': { print: { display: 'none' } },
});
globalStyle(`${aside} > a`, { display: 'flex', alignItems: 'center', minBlockSize: vars.size.target });
