/**
 * The global contract: every value a component may use, as a `var(--kpu-…)` string.
 *
 * Plain code instead of `createGlobalThemeContract`, so that the object works in server code, in scripts and in
 * `.css.ts` files of any package without vanilla-extract. No `var()` carries a fallback: a page without
 * `tokens.css` must look broken at once, not slightly wrong. `vars.test.ts` proves that each name here is set by
 * every theme and that nothing else is.
 */
const v = <N extends string>(name: N): `var(--kpu-${N})` => `var(--kpu-${name})`;

const tone = <T extends string>(name: T) => ({
  bg: v(`color-tone-${name}-bg`),
  line: v(`color-tone-${name}-line`),
  ink: v(`color-tone-${name}-ink`),
});

export const vars = {
  color: {
    /** Page ground. */
    paper: v('color-paper'),
    /** Bands, table headers, wells. */
    paperSunken: v('color-paper-sunken'),
    /** Overlays and cards that can be picked up. */
    paperRaised: v('color-paper-raised'),
    /** Body text: at least 7:1 on every paper. */
    ink: v('color-ink'),
    /** Secondary text: at least 4.5:1 on every paper. */
    inkMuted: v('color-ink-muted'),
    /** Decorative hairline; carries no meaning, so no contrast is promised. */
    line: v('color-line'),
    /** Border of a control, rule of a table: at least 3:1. */
    lineStrong: v('color-line-strong'),
    /** Maroon identity bar. */
    chrome: v('color-chrome'),
    /** Footer. */
    chromeDeep: v('color-chrome-deep'),
    onChrome: v('color-on-chrome'),
    onChromeMuted: v('color-on-chrome-muted'),
    /** Hairline over the identity bar, or a fill with `onGold` on it. Never text on paper. */
    gold: v('color-gold'),
    onGold: v('color-on-gold'),
    /** Logo red. Identity only: never a state, never a party. */
    brand: v('color-brand'),
    link: v('color-link'),
    linkHover: v('color-link-hover'),
    linkVisited: v('color-link-visited'),
    action: v('color-action'),
    actionHover: v('color-action-hover'),
    onAction: v('color-on-action'),
    /** Outer ring of the focus mark: at least 3:1 on every paper. */
    focus: v('color-focus'),
    /** Inner ring: at least 3:1 against `focus`, so one of the two shows on any ground. */
    focusInner: v('color-focus-inner'),
    tone: {
      neutral: tone('neutral'),
      info: tone('info'),
      success: tone('success'),
      warning: tone('warning'),
      danger: tone('danger'),
    },
    /** Fills of one neutral hue, in order of `nomor urut`. Told apart by pattern and label as well, never by colour alone. */
    data: {
      1: v('color-data-1'),
      2: v('color-data-2'),
      3: v('color-data-3'),
      4: v('color-data-4'),
      5: v('color-data-5'),
      6: v('color-data-6'),
    },
    /** The part of a bar that is not filled. */
    dataTrack: v('color-data-track'),
    /** One hue from little to much. */
    dataSeq: {
      1: v('color-data-seq-1'),
      2: v('color-data-seq-2'),
      3: v('color-data-seq-3'),
      4: v('color-data-seq-4'),
      5: v('color-data-seq-5'),
    },
    /** Label on `data` 1–6. On `dataSeq` use `dataSeqInk` of the same step. */
    dataInk: v('color-data-ink'),
    dataSeqInk: {
      1: v('color-data-seq-ink-1'),
      2: v('color-data-seq-ink-2'),
      3: v('color-data-seq-ink-3'),
      4: v('color-data-seq-ink-4'),
      5: v('color-data-seq-ink-5'),
    },
  },
  font: {
    sans: v('font-sans'),
    /** Same family; use with `font-variant-numeric: tabular-nums lining-nums`. */
    figures: v('font-figures'),
    mono: v('font-mono'),
  },
  text: {
    sm: v('text-sm'),
    md: v('text-md'),
    lg: v('text-lg'),
    xl: v('text-xl'),
    '2xl': v('text-2xl'),
    '3xl': v('text-3xl'),
    '4xl': v('text-4xl'),
    /** The one large number of a block; for figures only. */
    figure: v('text-figure'),
  },
  /** Reading text: 18/28, on phones 16/26. */
  body: {
    size: v('body-size'),
    line: v('body-line'),
  },
  leading: {
    tight: v('leading-tight'),
    snug: v('leading-snug'),
    body: v('leading-body'),
  },
  weight: {
    regular: v('weight-regular'),
    medium: v('weight-medium'),
    bold: v('weight-bold'),
  },
  space: {
    1: v('space-1'),
    2: v('space-2'),
    3: v('space-3'),
    4: v('space-4'),
    5: v('space-5'),
    6: v('space-6'),
    7: v('space-7'),
    8: v('space-8'),
    9: v('space-9'),
  },
  radius: {
    sm: v('radius-sm'),
    md: v('radius-md'),
    full: v('radius-full'),
  },
  shadow: {
    /** For what floats above the page: menus, sheets, dialogs. Nothing else casts a shadow. */
    overlay: v('shadow-overlay'),
  },
  border: {
    /** Width 1px; 2px in high contrast. */
    hairline: v('border-hairline'),
    strong: v('border-strong'),
  },
  duration: {
    fast: v('duration-fast'),
    base: v('duration-base'),
  },
  easing: {
    standard: v('easing-standard'),
  },
  size: {
    /** Smallest touch target, 44px. */
    target: v('size-target'),
    /** Widest line of reading text. */
    measure: v('size-measure'),
    /** Widest page. */
    page: v('size-page'),
    /** Reading column with its figures. */
    content: v('size-content'),
    /** Page edge: 16, 24, 32 px. */
    gutter: v('size-gutter'),
  },
  z: {
    overlay: v('z-overlay'),
    skip: v('z-skip'),
  },
} as const;

export type Vars = typeof vars;
