import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ fontSize: vars.body.size, lineHeight: vars.body.line });

/** Weaker than any component's class, so that a component inside keeps its looks, whatever file loads first. */
const within = (selector: string, rule: Parameters<typeof globalStyle>[1]) =>
  globalStyle(`:where(${root}) ${selector}`, rule);

// Distances of neighbours collapse into the larger one.
within('> *', { maxInlineSize: vars.size.measure, marginBlockEnd: vars.space[4] });
within('> :is(h2, h3, h4)', { marginBlock: `${vars.space[6]} ${vars.space[2]}` });
// The wide track.
within('> :is(figure, table, div, hr)', {
  maxInlineSize: vars.size.content,
  margin: `${vars.space[6]} 0`,
});
within('> :first-child', { marginBlockStart: 0 });
within('> :last-child', { marginBlockEnd: 0 });
within(':is(ul, ol)', { paddingInlineStart: '1.25em' });
within(':is(li + li, li > ul, li > ol, blockquote > * + *)', { marginBlockStart: vars.space[2] });
within('blockquote', {
  paddingInlineStart: vars.space[4],
  borderInlineStart: `4px solid ${vars.color.lineStrong}`,
});
// A bare table scrolls by itself: the page never does.
within('> table', {
  display: 'block',
  inlineSize: 'fit-content',
  maxInlineSize: '100%',
  overflowX: 'auto',
});
within('> table :is(caption, th, td)', {
  padding: vars.space[2],
  textAlign: 'start',
  verticalAlign: 'top',
  borderBlockEnd: `1px solid ${vars.color.line}`,
});
within('figcaption', {
  marginBlockStart: vars.space[2],
  fontSize: vars.text.sm,
  color: vars.color.inkMuted,
});
