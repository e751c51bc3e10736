import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** A ballot number in its box, as on the ballot, beside the name. */
export const named = style({ display: 'flex', gap: vars.space[2], alignItems: 'start', textAlign: 'start' });
globalStyle(`${named} > b`, {
  flex: 'none',
  minInlineSize: '1.75rem',
  border: `${vars.border.strong} solid`,
  textAlign: 'center',
});

/** One row per area. */
export const areas = style({});
// Share or number of TPS under what it belongs to; both stay whole.
globalStyle(`${areas} :is(td, tfoot th) > small:not([class])`, { display: 'block', whiteSpace: 'nowrap' });
// Two words of a name fit in a line, also in the narrowest column.
globalStyle(`${areas} thead ${named}`, {
  justifyContent: 'end',
  minInlineSize: '9rem',
  '@container': { '(max-width: 26rem)': { fontSize: vars.text.sm } },
});
