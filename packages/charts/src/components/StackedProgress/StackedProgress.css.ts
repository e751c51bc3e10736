import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The table of bars: each stands over its counts. */
export const bars = style({});
globalStyle(`${bars} tr > *`, { paddingBlock: vars.space[2] });
globalStyle(`${bars} tbody th`, { inlineSize: '30%' });
globalStyle(`${bars} td, ${bars} thead th + th`, { textAlign: 'start' });
globalStyle(`${bars} td > svg`, { display: 'block', blockSize: '1.5rem', overflow: 'visible' });
globalStyle(`${bars} ul`, {
  display: 'flex',
  flexWrap: 'wrap',
  gap: `0 ${vars.space[3]}`,
  padding: 0,
  marginBlockStart: vars.space[1],
  fontSize: vars.text.sm,
  listStyle: 'none',
});
// In a narrow column a name stands over its bar.
globalStyle(`${bars} :is(tr, tr > *)`, {
  '@container': { '(max-width: 30rem)': { display: 'block', inlineSize: 'auto', paddingInline: 0 } },
});
