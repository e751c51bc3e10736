import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const sentence = style({ fontSize: vars.text.lg, lineHeight: vars.leading.body });
globalStyle(`${sentence} data`, { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums lining-nums' });
globalStyle(`${sentence} [data-kpu-metric=votes]`, { fontWeight: vars.weight.bold });

/** Questions side by side where there is room. */
export const terms = style({ display: 'flex', flexWrap: 'wrap', columnGap: vars.space[5] });
