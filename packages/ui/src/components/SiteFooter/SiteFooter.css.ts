import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';
import { bandPadding } from '../../styles/band.ts';

export const root = style({
  paddingBlock: vars.space[6],
  background: vars.color.chromeDeep,
  color: vars.color.onChrome,
  fontSize: vars.text.md,
  lineHeight: vars.leading.body,
  '@media': { '(forced-colors: active)': { borderBlockStart: '1px solid' } },
});
globalStyle(`${root} > *`, { paddingInline: bandPadding, '@media': { print: { paddingInline: 0 } } });
globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[5] });
globalStyle(`${root} a`, { color: 'inherit' });

export const columns = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13rem), 1fr))',
  gap: vars.space[5],
});
globalStyle(`${columns} h2`, {
  marginBlockEnd: vars.space[2],
  fontSize: vars.text.md,
  lineHeight: 'inherit',
});
globalStyle(`${columns} ul`, { listStyle: 'none', padding: 0 });
globalStyle(`${columns} a`, {
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space[2],
  minBlockSize: vars.size.target,
  '@media': { '(pointer: fine)': { minBlockSize: vars.space[6] } },
});
globalStyle(`${columns} address`, { fontStyle: 'normal' });
globalStyle(`${root} > p`, {
  color: vars.color.onChromeMuted,
  fontSize: vars.text.sm,
});

globalStyle(`${root} > :not(${columns}), ${columns} > :not(address)`, {
  '@media': { print: { display: 'none' } },
});
