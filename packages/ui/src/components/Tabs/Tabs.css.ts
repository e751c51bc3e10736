import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

export const root = style({ overflowWrap: 'anywhere' });

globalStyle(`${root} > section + section`, { marginBlockStart: vars.space[6] });
globalStyle(`${root} > section > * + *`, { marginBlockStart: vars.space[3] });

/** The row of tabs. It wraps: what is scrolled out of sight is not found. */
export const list = style({ display: 'flex', flexWrap: 'wrap', '@media': { print: { display: 'none' } } });
globalStyle(`${list} > button`, {
  flexGrow: 1,
  // Where the row wraps, each line is filled; else a word of 18 letters fits.
  maxInlineSize: 'clamp(14rem, (40rem - 100%) * 999, 100%)',
  minBlockSize: vars.size.target,
  padding: `${vars.space[2]} ${vars.space[3]} calc(${vars.space[2]} + 3px)`,
  border: 'solid',
  borderColor: vars.color.lineStrong,
  borderWidth: '0 0 1px',
  background: 'none',
  color: vars.color.link,
  overflowWrap: 'anywhere',
  cursor: 'pointer',
});
globalStyle(`${list} > [aria-selected=true]`, {
  paddingBlockEnd: vars.space[2],
  borderColor: vars.color.action,
  borderWidth: '0 0 4px',
  color: vars.color.ink,
  fontWeight: vars.weight.bold,
});
globalStyle(`${list} > button:hover`, {
  '@media': { '(hover: hover)': { textDecorationLine: 'underline' } },
});

const screen = (rule: Parameters<typeof style>[0]) => ({ '@media': { screen: rule as object } });
globalStyle(`${list} ~ section`, screen({ marginBlockStart: vars.space[4] }));
globalStyle(`${list} ~ section:not([tabindex])`, screen({ display: 'none' }));
// The tab says it; for those who go from heading to heading it stays.
globalStyle(`${list} ~ section > :first-child`, screen({ position: 'absolute', clipPath: 'inset(50%)' }));
globalStyle(`${list} ~ section > :first-child + *`, screen({ marginBlockStart: 0 }));
