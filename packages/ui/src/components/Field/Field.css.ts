import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** A field, and a group of fields: what belongs to one question stands close together. */
export const root = style({
  minInlineSize: 0,
  padding: 0,
  border: 0,
  overflowWrap: 'anywhere',
  breakInside: 'avoid',
});
// A link to the control shows its label as well.
globalStyle(`${root} :is(input, select, textarea)`, { scrollMarginBlockStart: '8rem' });
globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[1] });
// A choice is a label with a class of its own.
globalStyle(`${root} > :is(label:not([class]), legend)`, {
  display: 'block',
  padding: 0,
  fontWeight: vars.weight.bold,
});
globalStyle(`${root} > * > bdi + small`, {
  color: vars.color.inkMuted,
  fontWeight: vars.weight.regular,
});

/** Also of the message that `Form` puts in. */
export const error = style({
  display: 'flex',
  gap: vars.space[2],
  color: vars.color.tone.danger.ink,
});
globalStyle(`${error} > svg`, { flex: 'none', marginBlockStart: '.2em' });

/** Whatever is typed into or chosen from: `<input>`, `<select>`, `<textarea>`. */
export const control = style({
  display: 'block',
  inlineSize: '100%',
  maxInlineSize: '32rem',
  minBlockSize: vars.size.target,
  padding: `${vars.space[2]} ${vars.space[3]}`,
  border: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  borderRadius: vars.radius.sm,
  background: vars.color.paper,
  // Phones enlarge the page when a field of less than 16 px gets the focus.
  fontSize: vars.text.md,
  lineHeight: vars.leading.snug,
  selectors: {
    '&:is(:disabled, [readonly])': { borderStyle: 'dashed', background: vars.color.paperSunken },
    '&:disabled': { color: vars.color.inkMuted, cursor: 'not-allowed' },
    // By its width too: the red of a mistake is close to the maroon of the office.
    '&[aria-invalid=true]': {
      borderWidth: 3,
      borderColor: vars.color.tone.danger.line,
    },
    // As wide as what is expected in it.
    '&[size]': { inlineSize: 'auto', maxInlineSize: '100%' },
  },
  '@media': {
    '(forced-colors: active)': { selectors: { '&:disabled': { borderColor: 'GrayText' } } },
    print: { background: 'none' },
  },
});

/** A unit before or after the control. */
export const units = style({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: vars.space[2],
  maxInlineSize: '32rem',
});
globalStyle(`${units} > span`, { flex: 'none' });
// A unit that leaves no room to type moves to the next line.
globalStyle(`${units} > ${control}:not([size])`, {
  flex: '1 1 8rem',
  minInlineSize: '8rem',
});

/** Fields of a group stand as far apart as those of a form. */
globalStyle(`${root} ${root}`, { marginBlockStart: vars.space[5] });
