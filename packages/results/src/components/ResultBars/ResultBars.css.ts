import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ maxInlineSize: vars.size.content });

const narrow = '(max-width: 29.99rem)';

// Ten digits fit beside a name on the narrowest phone. There the box moves down beside its bar, so that the name has
// the whole width of its column; in a wider place the votes are the largest thing on the page.
globalStyle(`${root} thead th:first-child`, { inlineSize: '50%' });
globalStyle(`${root} tbody svg`, {
  inlineSize: 'calc(200% - 3.5rem)',
  '@container': { [narrow]: { inlineSize: 'calc(200% - 2.5rem)' } },
});
globalStyle(`${root} tbody td`, {
  fontSize: vars.text.xl,
  '@container': { '(min-width: 30rem)': { fontSize: vars.text['3xl'] } },
});
globalStyle(`${root} tbody :is(th, td:not([colspan]))`, {
  '@container': { [narrow]: { paddingBlockEnd: '3rem', paddingInline: 0 } },
});
globalStyle(`${root} b`, {
  '@container': {
    [narrow]: { minInlineSize: '2rem', fontSize: vars.text.md, lineHeight: 'calc(2rem - 4px)' },
  },
});
