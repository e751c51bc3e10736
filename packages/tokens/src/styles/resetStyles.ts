import { vars } from '../vars.ts';
import type { Sheet } from './tokenStyles.ts';

const headings = 'h1, h2, h3, h4, h5, h6';

/** `reset.css` as data. Element selectors only: every component outranks them, because its layer comes later. */
export const resetStyles: Sheet = [
  ['*, ::before, ::after', { boxSizing: 'border-box' }],
  [
    'html',
    {
      WebkitTextSizeAdjust: '100%',
      textSizeAdjust: '100%',
      scrollPaddingBlock: vars.space[6],
    },
  ],
  // The visitor's own choice, which AppearanceMenu keeps. All sizes are in rem.
  ['[data-kpu-text="125"]', { '@media': { screen: { fontSize: '125%' } } }],
  ['[data-kpu-text="150"]', { '@media': { screen: { fontSize: '150%' } } }],
  [
    'body',
    {
      minBlockSize: '100vh',
      background: vars.color.paper,
      font: `${vars.weight.regular} ${vars.body.size}/${vars.body.line} ${vars.font.sans}`,
      fontVariantNumeric: 'lining-nums',
      fontKerning: 'normal',
      overflowWrap: 'break-word',
    },
  ],
  // A wrapper with a theme of its own must not inherit the computed ink of the page around it.
  ['body, [data-kpu-theme]', { color: vars.color.ink }],
  ['body, h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, pre, fieldset', { margin: 0 }],
  [headings, { lineHeight: vars.leading.tight, fontWeight: vars.weight.bold, textWrap: 'balance' }],
  ['h1', { fontSize: vars.text['3xl'] }],
  ['h2', { fontSize: vars.text['2xl'] }],
  ['h3', { fontSize: vars.text.xl }],
  ['h4, h5, h6', { fontSize: vars.text.lg }],
  ['p, li, dd, figcaption', { textWrap: 'pretty' }],
  // Running text only: a name in a list or table is never divided.
  [':lang(id) p', { hyphens: 'auto' }],
  ['small', { fontSize: vars.text.sm }],
  ['b, strong', { fontWeight: vars.weight.bold }],
  ['code, kbd, samp, pre', { fontFamily: vars.font.mono, fontSize: '.9em' }],
  ['img, svg, video, canvas, iframe', { maxInlineSize: '100%', verticalAlign: 'middle' }],
  ['img, video', { blockSize: 'auto' }],
  ['table', { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums lining-nums' }],
  ['time, output, meter', { fontVariantNumeric: 'tabular-nums lining-nums' }],
  ['button, input, select, textarea', { font: 'inherit', color: 'inherit', letterSpacing: 'inherit' }],
  ['hr', { border: 0, borderBlockStart: `${vars.border.hairline} solid ${vars.color.line}` }],
  [
    'a',
    {
      color: vars.color.link,
      textDecorationThickness: 'max(1px, .0625em)',
      textUnderlineOffset: '.15em',
    },
  ],
  ['a:visited', { color: vars.color.linkVisited }],
  [
    'a:hover',
    { '@media': { '(hover: hover)': { color: vars.color.linkHover, textDecorationThickness: '.125em' } } },
  ],
  [
    ':focus-visible',
    {
      // Two rings, dark and light: one of them shows on any ground. The shadow fills the gap up to the outline.
      outline: `3px solid ${vars.color.focus}`,
      outlineOffset: '2px',
      boxShadow: `0 0 0 2px ${vars.color.focusInner}`,
    },
  ],
  [':target', { scrollMarginBlockStart: vars.space[6] }],
  ['[hidden]', { display: 'none !important' }],
  ['@page', { size: 'A4', margin: '18mm 16mm' } as object],
  [
    '*, ::before, ::after',
    {
      '@media': {
        print: { boxShadow: 'none !important', textShadow: 'none !important', transition: 'none !important' },
      },
    },
  ],
  ['html', { '@media': { print: { fontSize: '10pt' } } }],
  [headings, { '@media': { print: { breakAfter: 'avoid' } } }],
  ['tr, img, svg, figure, blockquote', { '@media': { print: { breakInside: 'avoid' } } }],
  ['p, li', { '@media': { print: { orphans: 3, widows: 3 } } }],
  [
    'p a[href^=http]::after',
    { '@media': { print: { content: '" (" attr(href) ")"', overflowWrap: 'anywhere' } } },
  ],
];
