import { vars } from '@situs-kpu/tokens';
import { globalStyle, style } from '@vanilla-extract/css';

// An empty string instead of none: Safari drops the list from the accessibility tree with none.
export const root = style({ padding: 0, listStyleType: '""' });

globalStyle(`${root} > li + li`, { borderBlockStart: `${vars.border.hairline} solid ${vars.color.line}` });
globalStyle(`${root} a`, { display: 'block', paddingBlock: vars.space[3] });
// An inline block is not underlined with the link.
globalStyle(`${root} small`, { display: 'inline-block', inlineSize: '100%', color: vars.color.inkMuted });
