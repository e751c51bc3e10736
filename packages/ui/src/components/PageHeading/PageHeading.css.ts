import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';
import { bandPadding } from '../../styles/band.ts';

export const root = style({ overflowWrap: 'anywhere' });

globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[3] });
globalStyle(`${root} > p`, { maxInlineSize: vars.size.measure });
globalStyle(`${root} > ul > li:not(:last-child)::after`, {
  // The second value gives screen readers silence where the browser knows the syntax.
  content: ['"·"', '"·" / ""'],
  marginInlineStart: vars.space[2],
});
globalStyle(`${root} > div`, {
  marginBlockStart: vars.space[5],
  '@media': { print: { display: 'none' } },
});

export const size = styleVariants({
  hero: {
    padding: `${vars.space[7]} ${bandPadding}`,
    borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
    background: vars.color.paperSunken,
    '@media': { print: { padding: `0 0 ${vars.space[5]}`, border: 0 } },
  },
});
