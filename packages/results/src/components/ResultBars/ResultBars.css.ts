import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ maxInlineSize: vars.size.content });

// The votes are the largest thing of the widget, on a phone as well; the label above makes room for them.
globalStyle(`${root} tbody td:not([colspan])`, {
  fontSize: vars.text.xl,
  '@container': { '(min-width: 26.01rem)': { fontSize: vars.text['3xl'] } },
});
// Millions: eleven characters fit the 40% of their column on the narrowest phone.
globalStyle(`${root} .kpu-bar-chart-wide tbody td:not([colspan])`, {
  '@container': { '(max-width: 26rem)': { fontSize: `min(${vars.text.xl}, 5.6cqi)` } },
});
globalStyle(`${root} tbody th`, { '@container': { '(min-width: 26.01rem)': { paddingBlockEnd: '5rem' } } });
