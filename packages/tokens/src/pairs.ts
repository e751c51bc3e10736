/**
 * Every pair of colours that components put on each other, with the contrast it must have, and pairs that look
 * tempting and are forbidden. A component that needs a new pair adds it here first; the tests measure each in every theme.
 */

/** `body`: running text. `text`: any other text. `large`: from 24 px, or 18.66 px bold. `ui`: what must be seen to use or read something. */
export const pairKinds = ['body', 'text', 'large', 'ui'] as const;
export type PairKind = (typeof pairKinds)[number];

export interface Pair {
  /** Foreground, the name after `--kpu-`. */
  fg: string;
  /** Background, the name after `--kpu-`. */
  bg: string;
  kind: PairKind;
  /** Where it occurs. */
  usedBy: string;
}

export interface ForbiddenPair extends Pair {
  /** Themes in which the pair must fail `kind`. */
  themes: readonly string[];
  /** What to use instead. */
  instead: string;
}

const minima = { body: 7, text: 4.5, large: 3, ui: 3 } as const;

/** Least contrast of a kind. High contrast asks 7:1 of all text (WCAG 2.2, 1.4.6). */
export function minimum(kind: PairKind, theme: string): number {
  return kind !== 'ui' && theme.startsWith('contrast') ? 7 : minima[kind];
}

const papers = ['paper', 'paper-sunken', 'paper-raised'] as const;
const tones = ['neutral', 'info', 'success', 'warning', 'danger'] as const;
const toneGrounds = tones.map((t) => `tone-${t}-bg`);
const chromes = ['chrome', 'chrome-deep'] as const;
const fills = [1, 2, 3, 4, 5, 6].map((n) => `data-${n}`);

const each = (fgs: readonly string[], bgs: readonly string[], kind: PairKind, usedBy: string): Pair[] =>
  fgs.flatMap((fg) => bgs.map((bg) => ({ fg: `color-${fg}`, bg: `color-${bg}`, kind, usedBy })));

export const pairs: readonly Pair[] = [
  ...each(['ink'], papers, 'body', 'running text'),
  ...each(['ink'], toneGrounds, 'body', 'text in a message or status band'),
  ...each(['ink'], ['data-track'], 'text', 'label on the unfilled part of a bar'),
  ...each(['ink-muted'], papers, 'text', 'meta line, caption, hint'),
  ...each(['link', 'link-hover', 'link-visited'], papers, 'text', 'link, secondary and quiet button'),
  ...each(['link', 'link-hover', 'link-visited'], toneGrounds, 'text', 'link in a message or status band'),
  ...each(['line-strong'], papers, 'ui', 'border of a control, rule of a table'),
  ...each(['on-chrome', 'on-chrome-muted'], chromes, 'text', 'identity bar, footer'),
  ...each(['gold'], chromes, 'ui', 'hairline and current mark in the identity bar and footer'),
  ...each(['on-gold'], ['gold'], 'text', 'label on a gold fill'),
  ...each(['brand'], ['paper', 'paper-raised'], 'ui', 'identity mark'),
  ...each(['on-action'], ['action', 'action-hover'], 'text', 'primary button'),
  ...each(['action', 'action-hover'], papers, 'ui', 'edge of the primary button, checked control'),
  ...tones.flatMap((t) =>
    each([`tone-${t}-ink`], [...papers, `tone-${t}-bg`], 'text', `${t} heading, icon and badge`),
  ),
  ...tones.flatMap((t) =>
    each([`tone-${t}-line`], [...papers, `tone-${t}-bg`], 'ui', `edge of a ${t} band or field`),
  ),
  ...each(fills, [...papers, 'data-track'], 'ui', 'bar, segment, tile of an option'),
  ...fills.flatMap((f) => each(['data-ink'], [f], 'text', 'label and pattern on a data fill')),
  ...[1, 2, 3, 4, 5].flatMap((n) =>
    each([`data-seq-ink-${n}`], [`data-seq-${n}`], 'text', 'label on a sequential fill'),
  ),
  ...each(['line-strong'], ['data-track'], 'ui', 'edge of a bar that is empty'),
  ...each(['focus'], papers, 'ui', 'focus ring'),
  ...each(['focus'], ['focus-inner'], 'ui', 'the two rings of the focus mark'),
];

/** Grounds on which something can have the focus: one of the two rings must reach 3:1 on each. */
export const focusGrounds: readonly string[] = [
  ...papers,
  ...toneGrounds,
  ...chromes,
  'gold',
  'action',
  'action-hover',
  'data-track',
  ...fills,
].map((n) => `color-${n}`);

const forbid = (
  fg: string,
  bg: string,
  kind: PairKind,
  themes: readonly string[],
  usedBy: string,
  instead: string,
): ForbiddenPair => ({
  fg: `color-${fg}`,
  bg: `color-${bg}`,
  kind,
  themes,
  usedBy,
  instead,
});

export const forbiddenPairs: readonly ForbiddenPair[] = [
  forbid(
    'gold',
    'paper',
    'text',
    ['light', 'contrast'],
    'gold text on paper',
    'ink on paper, with gold as a fill beside it',
  ),
  forbid(
    'gold',
    'paper',
    'ui',
    ['light', 'contrast'],
    'a gold line that carries meaning on paper',
    'line-strong',
  ),
  forbid('on-chrome', 'gold', 'text', ['light', 'dark'], 'white text on gold', 'on-gold on gold'),
  forbid(
    'on-action',
    'gold',
    'text',
    ['light', 'dark', 'contrast'],
    'the label of a primary button on gold',
    'on-gold on gold',
  ),
  forbid('brand', 'tone-danger-bg', 'text', ['light'], 'logo red text on a red tint', 'tone-danger-ink'),
  forbid('brand', 'chrome', 'ui', ['light'], 'logo red on the maroon bar', 'on-chrome or gold'),
  forbid('ink', 'chrome', 'text', ['light'], 'ink on the maroon bar', 'on-chrome'),
  forbid(
    'chrome',
    'chrome-deep',
    'ui',
    ['light', 'dark'],
    'a maroon line in the footer',
    'gold or on-chrome-muted',
  ),
  forbid('line', 'paper', 'ui', ['light', 'dark'], 'the hairline as border of a control', 'line-strong'),
  forbid(
    'data-1',
    'data-3',
    'ui',
    ['light', 'dark'],
    'two options told apart by their fill alone',
    'the pattern and number of the option',
  ),
  forbid(
    'data-seq-1',
    'paper',
    'ui',
    ['light', 'dark'],
    'the lightest step without an edge',
    'line-strong around it',
  ),
];
