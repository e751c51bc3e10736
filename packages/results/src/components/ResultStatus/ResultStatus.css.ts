import { vars } from '@situs-kpu/tokens';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

// A ruled band: solid for what an office determined, dashed for what can still change.
export const root = style({
  padding: vars.space[3],
  borderBlock: `2px solid ${vars.color.ink}`,
  background: vars.color.paperSunken,
  lineHeight: vars.leading.snug,
  '@media': { print: { breakInside: 'avoid' } },
});

export const tone = styleVariants({
  neutral: { borderBlockStyle: 'dotted' },
  provisional: { borderBlockStyle: 'dashed' },
  official: {},
  attention: { borderBlockStyle: 'double', borderBlockWidth: 6 },
});

export const head = style({ display: 'flex', gap: vars.space[2] });
globalStyle(`${head} strong`, { fontSize: vars.text.xl, lineHeight: vars.leading.tight });
globalStyle(`${head} time`, { display: 'inline-block' });
globalStyle(`${root} > * + *`, { marginBlockStart: vars.space[2] });
globalStyle(`${root} ul`, { paddingInlineStart: vars.space[4] });
globalStyle(`${root} small`, { display: 'block', color: vars.color.inkMuted });
