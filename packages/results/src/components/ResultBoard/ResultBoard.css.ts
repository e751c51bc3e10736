import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** The ballot: a table whose rows are boxes of one size, or ruled lines where there are many. */
export const board = style({
  display: 'block',
  lineHeight: vars.leading.snug,
  overflowWrap: 'anywhere',
});
globalStyle(`${board} caption`, {
  display: 'block',
  paddingBlockEnd: vars.space[3],
  fontSize: vars.text.lg,
  fontWeight: vars.weight.bold,
  textAlign: 'start',
});
globalStyle(`${board} small`, {
  display: 'block',
  color: vars.color.inkMuted,
  fontWeight: vars.weight.regular,
});
globalStyle(`${board} :is(th, td)`, { padding: 0, fontWeight: 'inherit', textAlign: 'start' });
globalStyle(`${board} data`, {
  fontWeight: vars.weight.bold,
  fontVariantNumeric: 'tabular-nums lining-nums',
});

/** Headers are read out, not seen: the figures name themselves. */
export const head = style({
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});

/** One box per option, equally wide; the last row of boxes as well. */
export const boxes = style({});
globalStyle(`${boxes} > tbody`, {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))',
  gap: vars.space[3],
});
globalStyle(`${boxes} > tbody > tr`, {
  display: 'grid',
  gridTemplateRows: '1fr auto auto',
  gap: vars.space[2],
  padding: vars.space[3],
  border: `${vars.border.strong} solid ${vars.color.lineStrong}`,
  breakInside: 'avoid',
});
globalStyle(`${boxes} td > small`, { display: 'inline', color: vars.color.ink, fontSize: vars.text.md });
globalStyle(`${boxes} td data`, {
  fontSize: vars.text['3xl'],
  lineHeight: vars.leading.tight,
});

/** Many options: ruled lines, the figures to the right. */
export const list = style({});
globalStyle(`${list} > tbody`, {
  display: 'block',
  borderBlockStart: `${vars.border.strong} solid ${vars.color.lineStrong}`,
});
globalStyle(`${list} > tbody > tr`, {
  display: 'grid',
  gridTemplateColumns: '1fr max-content',
  columnGap: vars.space[3],
  paddingBlock: vars.space[2],
  borderBlockEnd: `1px solid ${vars.color.line}`,
  breakInside: 'avoid',
});
globalStyle(`${list} > tbody > tr > th`, { gridRow: 'span 2' });
globalStyle(`${list} td`, { textAlign: 'end' });
globalStyle(`${list} td data`, { fontSize: vars.text.xl });

/** Number in its box, portrait, whole name. */
export const option = style({
  display: 'flex',
  flexWrap: 'wrap',
  gap: vars.space[3],
  alignItems: 'start',
});
globalStyle(`${option} > b`, {
  flex: 'none',
  minInlineSize: '2.75rem',
  paddingBlock: vars.space[1],
  border: `${vars.border.strong} solid`,
  fontSize: vars.text['2xl'],
  lineHeight: vars.leading.tight,
  textAlign: 'center',
});
globalStyle(`${list} ${option} > b`, { minInlineSize: '2.25rem', padding: 0, fontSize: vars.text.lg });
// Beside a portrait on a phone the name gets a line of its own instead of a column of single words.
globalStyle(`${option} > span:last-child`, { flex: '1 1 8rem', minInlineSize: 0 });
globalStyle(`${option} bdi`, { fontSize: vars.text.lg, fontWeight: vars.weight.medium });

/** The empty frame of a column without a picture, as on the ballot: as large as a portrait. */
export const blank = style({
  flex: 'none',
  inlineSize: '2.5em',
  aspectRatio: '4 / 5',
  border: `${vars.border.hairline} dashed ${vars.color.lineStrong}`,
  fontSize: vars.text['3xl'],
  lineHeight: 1,
});

/** The colour of the source, framed in ink, so that it never has to be seen. */
export const accent = style({
  display: 'block',
  blockSize: '0.75rem',
  marginBlockStart: vars.space[1],
  color: vars.color.ink,
  '@media': { '(forced-colors: active)': { display: 'none' } },
});
