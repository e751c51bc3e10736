import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ display: 'flex', flexWrap: 'wrap', gap: vars.space[7] });

globalStyle(`${root} > *`, { flex: '1 1 18rem', minInlineSize: 0 });
// 39 + 3 (gap) + 18 = 60rem: below that the second child falls under the first, whatever the screen is.
globalStyle(`${root} > :first-child`, { flex: '9999 1 39rem' });
