import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ '@media': { print: { display: 'none' } } });

globalStyle(`${root} > div`, { display: 'flex', flexWrap: 'wrap', gap: vars.space[2] });
globalStyle(`${root} > div > :is(input, select)`, { flex: '0 1 auto', inlineSize: 'auto' });
globalStyle(`${root} > div > input`, { flex: '1 1 10rem', minInlineSize: 0 });
