import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** State of the data and the button to pause, between the status band and the figures. One line each, always. */
export const head = style({
  display: 'grid',
  gap: vars.space[2],
  justifyItems: 'start',
  paddingBlockEnd: vars.space[3],
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
});
/** The place of the button, also before there is one. */
export const tools = style({
  minBlockSize: vars.size.target,
  '@media': { print: { display: 'none' } },
});

/** Words that change each minute must not move what stands behind them. */
export const age = style({
  display: 'inline-block',
  minInlineSize: '9em',
  color: vars.color.inkMuted,
  '@media': { print: { display: 'none' } },
});

/** Why figures are old, under them: it may grow without moving them. */
export const note = style({
  display: 'grid',
  gap: vars.space[1],
  paddingInlineStart: vars.space[3],
  borderInlineStart: `${vars.border.strong} solid ${vars.color.lineStrong}`,
});

/** A ballot number in its box, as on the ballot, beside the name. */
export const named = style({ display: 'flex', gap: vars.space[2], alignItems: 'start' });
globalStyle(`${named} > b`, {
  flex: 'none',
  minInlineSize: '1.75rem',
  border: `${vars.border.strong} solid`,
  textAlign: 'center',
});

/** Options with their votes, the one large figure of each row. */
export const options = style({});

/** One row per area; it scrolls by itself where it is wider than its place. */
export const areas = style({
  containerType: 'inline-size',
  overflowX: 'auto',
  '@media': { print: { overflow: 'visible' } },
});
globalStyle(`:is(${areas} table, ${options})`, {
  inlineSize: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontVariantNumeric: 'tabular-nums lining-nums',
});
globalStyle(`:is(${areas}, ${options}) caption`, {
  paddingBlockEnd: vars.space[2],
  fontWeight: vars.weight.bold,
  textAlign: 'start',
});
globalStyle(`:is(${areas}, ${options}) :is(th, td)`, {
  padding: vars.space[2],
  borderBlockEnd: `${vars.border.hairline} solid ${vars.color.line}`,
  fontWeight: vars.weight.regular,
  textAlign: 'end',
  verticalAlign: 'top',
});
globalStyle(`:is(${areas}, ${options}) thead th`, {
  borderBlock: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  fontWeight: vars.weight.bold,
});
globalStyle(`:is(${areas}, ${options}) tr > :first-child`, {
  position: 'sticky',
  insetInlineStart: 0,
  background: vars.color.paper,
  textAlign: 'start',
});
globalStyle(`${areas} tbody small`, { display: 'block', fontWeight: vars.weight.bold });
globalStyle(`${areas} caption`, { position: 'sticky', insetInlineStart: 0, maxInlineSize: '100cqi' });
globalStyle(`${options} tbody td`, { '@container': { '(min-width: 26.01rem)': { fontSize: vars.text.xl } } });
// In the narrowest place names, and not figures, break.
globalStyle(`${options} :is(th, td)`, {
  '@container': { '(max-width: 26rem)': { paddingInline: vars.space[1] } },
});
globalStyle(`${options} small`, { display: 'block', fontSize: vars.text.sm });
globalStyle(`:is(${areas}, ${options}) td`, { whiteSpace: 'nowrap' });
