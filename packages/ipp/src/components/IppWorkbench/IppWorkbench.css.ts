import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const tool = style({ display: 'grid', gap: vars.space[6] });
globalStyle(`${tool} > *`, { minInlineSize: 0 });
// What has the focus is not covered by the bar.
globalStyle(`${tool} :is(summary, input, select, textarea, button, [tabindex])`, {
  scrollMarginBlockStart: '12rem',
});

/** What is saved and what can be undone stays in sight while the list is long. */
export const bar = style({
  display: 'grid',
  gap: vars.space[2],
  paddingBlock: vars.space[3],
  borderBlock: `${vars.border.strong} solid ${vars.color.lineStrong}`,
  background: vars.color.paper,
  '@media': {
    // Not on phones, where it would hide the fields.
    '(min-width: 48rem) and (min-height: 40rem)': { position: 'sticky', insetBlockStart: 0, zIndex: 1 },
    print: { display: 'none' },
  },
});

/** One part of the tool. */
export const part = style({ display: 'grid', gap: vars.space[4] });
globalStyle(`${part} > *`, { minInlineSize: 0 });

/** The browser's own field for files. */
export const file = style({ minBlockSize: vars.size.target, maxInlineSize: '100%' });
