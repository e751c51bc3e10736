import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ fontSize: vars.body.size, lineHeight: vars.body.line });

/** Weaker than any component's class, so that a component inside keeps its looks, whatever file loads first. */
const within = (selector: string, rule: Parameters<typeof globalStyle>[1]) =>
  globalStyle(`:where(${root}) ${selector}`, rule);

within('> *', { maxInlineSize: vars.size.measure });
// The wide track.
within('> :is(figure, table, div)', { maxInlineSize: vars.size.content });
within('> * + *', { marginBlockStart: vars.space[4] });
within('> * + :is(figure, table, div, hr, h2, h3, h4)', { marginBlockStart: vars.space[6] });
within('> :is(h2, h3, h4) + *', { marginBlockStart: vars.space[2] });
within('> :is(figure, table, div, hr) + *', { marginBlockStart: vars.space[6] });
within(':is(ul, ol)', { paddingInlineStart: '1.25em' });
within(':is(li + li, li > ul, li > ol, blockquote > * + *)', { marginBlockStart: vars.space[2] });
within('> hr', { marginInline: 0 });
within('blockquote', {
  paddingInlineStart: vars.space[4],
  borderInlineStart: `4px solid ${vars.color.lineStrong}`,
});
// A bare table scrolls by itself: the page never does.
within('> table', { display: 'block', inlineSize: 'fit-content', overflowX: 'auto' });
within('> table :is(caption, th, td)', {
  padding: vars.space[2],
  textAlign: 'start',
  verticalAlign: 'top',
  borderBlockEnd: `1px solid ${vars.color.line}`,
});
const small = { fontSize: vars.text.sm, color: vars.color.inkMuted };
within('> table > caption', small);
within('figcaption', { ...small, marginBlockStart: vars.space[2] });
