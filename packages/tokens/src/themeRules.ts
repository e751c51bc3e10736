/**
 * Which values hold where: the one place that knows selectors and media queries of the themes. Used for `tokens.css`
 * with all variables and for `office.css` with the few that an office sets, so that an office colour can never
 * leak into high contrast, forced colours or print.
 *
 * All selectors have the specificity of one class; order decides. Dark and contrast hold on screens only, so paper
 * gets the light theme, nested wrappers included.
 */
import type { ThemeName } from './themes.ts';

export type Values = Readonly<Record<string, string>>;

export interface ThemeRule {
  media?: string;
  selector: string;
  scheme?: 'light' | 'dark';
  /** By the name after `--kpu-`. */
  values: Values;
}

export interface ThemeValues {
  themes: Readonly<Record<ThemeName, Values>>;
  print: Values;
}

const unset = ':root:where(:not([data-kpu-theme]))';
const anywhere = ':root, [data-kpu-theme]';

export function themeRules({ themes, print }: ThemeValues): ThemeRule[] {
  const { light, dark, contrast } = themes;
  const contrastDark = themes['contrast-dark'];
  const forced = Object.fromEntries(
    Object.keys(light)
      .filter((n) => n.startsWith('color-'))
      .map((name) => [name, systemColor(name)]),
  );
  const rules: ThemeRule[] = [
    { selector: ':root, [data-kpu-theme=light]', scheme: 'light', values: light },
    { media: 'screen and (prefers-color-scheme: dark)', selector: unset, scheme: 'dark', values: dark },
    { media: 'screen and (prefers-contrast: more)', selector: unset, scheme: 'light', values: contrast },
    {
      media: 'screen and (prefers-contrast: more) and (prefers-color-scheme: dark)',
      selector: unset,
      scheme: 'dark',
      values: contrastDark,
    },
    { media: 'screen', selector: '[data-kpu-theme=dark]', scheme: 'dark', values: dark },
    { media: 'screen', selector: '[data-kpu-theme=contrast]', scheme: 'light', values: contrast },
    { media: 'screen', selector: '[data-kpu-theme=contrast-dark]', scheme: 'dark', values: contrastDark },
    { media: '(forced-colors: active)', selector: anywhere, values: forced },
    { media: 'print', selector: anywhere, values: print },
  ];
  return rules.filter(({ values }) => Object.keys(values).length > 0);
}

const exact: Values = {
  'color-line': 'CanvasText',
  'color-on-gold': 'Canvas',
  'color-link': 'LinkText',
  'color-link-hover': 'LinkText',
  'color-link-visited': 'VisitedText',
  'color-action': 'ButtonText',
  'color-action-hover': 'ButtonText',
  'color-on-action': 'ButtonFace',
  'color-focus': 'Highlight',
  'color-chrome': 'Canvas',
  'color-chrome-deep': 'Canvas',
  'color-data-ink': 'Canvas',
};

/** Forced colours: grounds are the canvas; whatever is drawn on them, data fills included, is its text colour. */
function systemColor(name: string): string {
  const known = exact[name];
  if (known) return known;
  return /paper|-bg$|track|inner|seq-ink/.test(name) ? 'Canvas' : 'CanvasText';
}
