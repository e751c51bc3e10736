import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** `kpu-bar`: label, native bar and figures of ProgressBar and Meter. */
export const root = style({
  fontVariantNumeric: 'tabular-nums lining-nums',
  overflowWrap: 'anywhere',
  breakInside: 'avoid',
});
globalStyle(`${root} > label`, { display: 'block', fontWeight: vars.weight.bold });
globalStyle(`${root} > small`, { display: 'block', color: vars.color.inkMuted });
globalStyle(`${root} :is(progress, meter)`, {
  display: 'block',
  inlineSize: '100%',
  blockSize: vars.space[4],
  marginBlock: vars.space[1],
  border: `${vars.border.hairline} solid ${vars.color.lineStrong}`,
  background: vars.color.dataTrack,
  appearance: 'none',
  // The values name system colours where colours are forced; on paper the fill is the statement.
  forcedColorAdjust: 'none',
  printColorAdjust: 'exact',
  WebkitPrintColorAdjust: 'exact',
});
// One hue for every state: what is good or bad stands in words.
const webkit = (...names: string[]) => names.map((name) => `${root} ::-webkit-${name}`).join();
globalStyle(webkit('progress-bar', 'meter-bar'), {
  border: 0,
  background: 'none',
  // Chromium keeps a quarter of the height free above and below.
  gridRow: '1 / -1',
});
// Apart from those of Firefox: a name that a browser does not know drops the whole list.
const fill = { background: vars.color.data[1] };
globalStyle(
  webkit('progress-value', 'meter-optimum-value', 'meter-suboptimum-value', 'meter-even-less-good-value'),
  fill,
);
globalStyle(`${root} ::-moz-progress-bar`, fill);
globalStyle(`${root} ::-moz-meter-bar`, fill);
