import { vars } from '@situs-kpu/tokens';
import { style, styleVariants } from '@vanilla-extract/css';

export const root = style({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: vars.space[2],
  minBlockSize: vars.size.target,
  paddingInline: vars.space[4],
  paddingBlock: vars.space[2],
  border: `2px solid transparent`,
  borderRadius: vars.radius.sm,
  font: 'inherit',
  fontWeight: vars.weight.bold,
  textAlign: 'center',
  textDecoration: 'none',
  cursor: 'pointer',
  selectors: {
    '&:is(:disabled, [aria-disabled=true])': { cursor: 'not-allowed', opacity: 0.55 },
  },
  '@media': {
    '(forced-colors: active)': { borderColor: 'ButtonText' },
    print: { display: 'none' },
  },
});

export const variant = styleVariants({
  primary: {
    background: vars.color.action,
    color: vars.color.onAction,
    '@media': {
      '(hover: hover)': {
        selectors: { '&:hover:enabled, a&:hover': { background: vars.color.actionHover } },
      },
    },
    // Else the browser paints a plate behind the words of forced colours and hides them.
    forcedColorAdjust: 'none',
  },
  secondary: {
    background: 'transparent',
    borderColor: vars.color.lineStrong,
    color: vars.color.link,
    '@media': {
      '(hover: hover)': {
        selectors: { '&:hover': { borderColor: vars.color.linkHover, color: vars.color.linkHover } },
      },
    },
  },
  quiet: {
    paddingInline: vars.space[2],
    background: 'transparent',
    color: vars.color.link,
    textDecoration: 'underline',
  },
});
