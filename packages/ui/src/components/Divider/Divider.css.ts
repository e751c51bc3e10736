import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

/** With words; a bare `<hr>` has its looks from the base styles. */
export const root = style({
  display: 'flex',
  alignItems: 'center',
  gap: vars.space[3],
  overflowWrap: 'anywhere',
});

globalStyle(`${root}::before, ${root}::after`, {
  content: '',
  flex: '1 0 1rem',
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.line}`,
});
