import { contrast, isHex, luminance } from './contrast.ts';
import { layers } from './layers.ts';
import { toHex, toOklch } from './oklch.ts';
import { focusGrounds, minimum, type Pair, pairs } from './pairs.ts';
import { themeRules, type Values } from './themeRules.ts';
import { themes } from './themes.ts';
import { print } from './tokens.generated.ts';

/** Colours that an office may set, by option → variable. */
export const officeColors = {
  chrome: 'color-chrome',
  chromeDeep: 'color-chrome-deep',
  onChrome: 'color-on-chrome',
  onChromeMuted: 'color-on-chrome-muted',
  gold: 'color-gold',
  onGold: 'color-on-gold',
  brand: 'color-brand',
  link: 'color-link',
  linkHover: 'color-link-hover',
  linkVisited: 'color-link-visited',
  action: 'color-action',
  actionHover: 'color-action-hover',
  onAction: 'color-on-action',
} as const;

/** What else an office may set, by option → variable. */
export const officeOthers = {
  fontSans: 'font-sans',
  fontFigures: 'font-figures',
  radiusSm: 'radius-sm',
  radiusMd: 'radius-md',
  pageWidth: 'size-page',
  measure: 'size-measure',
} as const;

/** The public variables: all that may differ between offices. Everything else is the same on every KPU site. */
export const officeVariables = { ...officeColors, ...officeOthers } as const;

export type OfficeColor = keyof typeof officeColors;

/** Colours as `#rrggbb`. */
export type OfficeColors = { [K in OfficeColor]?: `#${string}` };

export interface OfficeTheme extends OfficeColors {
  /** Font stack for text, as in CSS. */
  fontSans?: string;
  /** Font stack for figures; needs tabular figures. @default fontSans */
  fontFigures?: string;
  /** Corner of buttons and fields, in px or rem. @default '4px' */
  radiusSm?: string;
  /** Corner of cards and sheets, in px or rem. @default '6px' */
  radiusMd?: string;
  /** Widest page, in px or rem. @default '80rem' */
  pageWidth?: string;
  /** Widest line of reading text, in px or rem. @default '36rem' */
  measure?: string;
  /** Colours of the dark theme. What is missing is derived from the light ones at the same hue. */
  dark?: OfficeColors;
}

type Scheme = 'light' | 'dark';
const option = (variable: string) =>
  Object.entries(officeColors).find(([, v]) => v === variable)?.[0] ?? variable.replace(/^color-/, '');

interface Failure {
  pair: Pair;
  ratio: number;
  needed: number;
}

/** Pairs that the given variables take part in; a focusable ground counts with the better of the two rings. */
function failures(values: Values, changed: ReadonlySet<string>, scheme: Scheme): Failure[] {
  const of = (name: string) => values[name] ?? '';
  const found = pairs
    .filter(({ fg, bg }) => changed.has(fg) || changed.has(bg))
    .map((pair) => ({ pair, ratio: contrast(of(pair.fg), of(pair.bg)), needed: minimum(pair.kind, scheme) }));
  for (const bg of focusGrounds) {
    if (!changed.has(bg)) continue;
    const rings = ['color-focus', 'color-focus-inner'].map((fg) => ({ fg, ratio: contrast(of(fg), of(bg)) }));
    const best = rings.reduce((a, b) => (b.ratio > a.ratio ? b : a));
    found.push({ pair: { fg: best.fg, bg, kind: 'ui', usedBy: 'focus ring' }, ratio: best.ratio, needed: 3 });
  }
  return found.filter(({ ratio, needed }) => ratio < needed);
}

/** The colour of the same hue nearest in lightness that passes all its pairs, if there is one. */
function nearestPassing(variable: string, values: Values, scheme: Scheme): string | undefined {
  const color = toOklch(values[variable] ?? '');
  const only = new Set([variable]);
  for (let step = 0; step <= 1; step += 0.01) {
    for (const l of [color.l - step, color.l + step]) {
      if (l < 0 || l > 1) continue;
      const hex = toHex({ ...color, l });
      if (failures({ ...values, [variable]: hex }, only, scheme).length === 0) return hex;
    }
  }
  return undefined;
}

/** One line per colour to change, with its worst pair. Colours the office did not choose itself are named only when they alone fail. */
function assertContrast(values: Values, given: Values, changed: ReadonlySet<string>, scheme: Scheme): void {
  const groups = new Map<string, Failure[]>();
  for (const failure of failures(values, changed, scheme)) {
    const candidates = [failure.pair.bg, failure.pair.fg].filter((name) => changed.has(name));
    const name = candidates.find((candidate) => candidate in given) ?? candidates[0] ?? failure.pair.bg;
    groups.set(name, [...(groups.get(name) ?? []), failure]);
  }
  const chosen = [...groups].filter(([name]) => name in given);
  const lines = (chosen.length > 0 ? chosen : [...groups]).map(([name, list]) => {
    // Text first, and what the office chose before what was derived from it.
    const rank = ({ pair }: Failure) =>
      (pair.kind === 'ui' ? 2 : 0) + [pair.fg, pair.bg].filter((n) => changed.has(n) && !(n in given)).length;
    const [worst] = list.sort((a, b) => rank(a) - rank(b) || a.ratio / a.needed - b.ratio / b.needed);
    return worst ? message(name, worst, list.length - 1, values, scheme) : '';
  });
  if (lines.length > 0) throw new Error(`Situs KPU tokens: ${lines.join('\n')}`);
}

function message(
  name: string,
  { pair, ratio, needed }: Failure,
  more: number,
  values: Values,
  scheme: Scheme,
): string {
  const short = (variable: string) => variable.replace(/^color-/, '');
  const key = `${scheme === 'dark' ? 'dark.' : ''}${option(name)}`;
  const hex = nearestPassing(name, values, scheme);
  const advice = hex
    ? `Choose a ${luminance(hex) < luminance(values[name] ?? '') ? 'darker' : 'lighter'} ${key}, for example ${hex}.`
    : `Choose another ${key}, or change what stands on it.`;
  const rounded = (Math.floor(ratio * 100) / 100).toFixed(2);
  return (
    `the pair ${short(pair.fg)} on ${short(pair.bg)} (${values[pair.fg]} on ${values[pair.bg]}) has contrast ${rounded}:1 ` +
    `in the ${scheme} theme, needs ${needed}:1${more > 0 ? `; ${more} more pairs of ${key} fail` : ''}. ` +
    `It could not be read or seen there (${pair.usedBy}). ${advice}`
  );
}

function read(colors: OfficeColors, where: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, variable] of Object.entries(officeColors)) {
    const value = colors[key as OfficeColor];
    if (value === undefined) continue;
    if (!isHex(value)) {
      throw new Error(
        `Situs KPU tokens: ${where}${key} is "${value}". Contrast can only be checked for colours of the form #rrggbb. Write it with six hexadecimal digits.`,
      );
    }
    values[variable] = value.toLowerCase();
  }
  return values;
}

const shift = (hex: string, l: number, c = 1) => {
  const color = toOklch(hex);
  return toHex({ l: color.l + l, c: color.c * c, h: color.h });
};

/** Companions that an office would otherwise have to find itself: deeper chrome, muted text on it, hover of the action. */
function completeLight(given: Record<string, string>): Record<string, string> {
  const values = { ...given };
  const chrome = given['color-chrome'];
  if (chrome) {
    const dark = luminance(given['color-on-chrome'] ?? '#ffffff') > luminance(chrome);
    values['color-chrome-deep'] ??= shift(chrome, dark ? -0.13 : 0.04, 0.6);
    values['color-on-chrome-muted'] ??= toHex({ ...toOklch(chrome), l: dark ? 0.9 : 0.3, c: 0.04 });
  }
  const action = given['color-action'];
  if (action) values['color-action-hover'] ??= shift(action, -0.1, 0.85);
  return values;
}

/** Lightness and most chroma of each dark colour: those of the common dark theme, at the office's hue. */
const darkPlaces: Record<string, readonly [l: number, c: number]> = {
  'color-chrome': [0.275, 0.066],
  'color-chrome-deep': [0.215, 0.044],
  'color-gold': [0.76, 0.12],
  'color-brand': [0.64, 0.19],
  'color-link': [0.83, 0.09],
  'color-link-hover': [0.83, 0.095],
  'color-link-visited': [0.83, 0.08],
  'color-action': [0.545, 0.118],
  'color-action-hover': [0.572, 0.12],
};

function completeDark(given: Record<string, string>, light: Values): Record<string, string> {
  const values = { ...given };
  for (const [variable, [l, c]] of Object.entries(darkPlaces)) {
    const source = light[variable];
    if (!source || values[variable]) continue;
    const color = toOklch(source);
    values[variable] = toHex({ l, c: Math.min(c, color.c), h: color.h });
    // Hues differ in luminance at the same lightness; step until the derived colour passes.
    const all = { ...themes.dark, ...values };
    values[variable] = nearestPassing(variable, all, 'dark') ?? values[variable];
  }
  return values;
}

function others(theme: OfficeTheme): Record<string, string> {
  const values: Record<string, string> = {};
  const all: OfficeTheme = theme.fontSans ? { fontFigures: theme.fontSans, ...theme } : theme;
  for (const [key, variable] of Object.entries(officeOthers)) {
    const value = all[key as keyof typeof officeOthers];
    if (value === undefined) continue;
    const valid = key.startsWith('font')
      ? /^[^;{}<>\\]+$/.test(value)
      : /^(0|\d*\.?\d+(px|rem))$/.test(value);
    if (!valid) {
      throw new Error(
        `Situs KPU tokens: ${key} is "${value}". It would break the style sheet or the layout. Give ${key.startsWith('font') ? 'a font stack as in CSS' : 'a length in px or rem'}.`,
      );
    }
    values[variable] = value;
  }
  return values;
}

function assertKnown(theme: object, known: readonly string[], where: string): void {
  const unknown = Object.keys(theme).filter((key) => !known.includes(key));
  if (unknown.length > 0) {
    throw new Error(
      `Situs KPU tokens: ${where}${unknown.join(', ')} cannot be set by an office. All other values are common to every KPU site. Known are ${known.join(', ')}.`,
    );
  }
}

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));

const block = (values: Values) =>
  `{${Object.entries(values)
    .map(([name, value]) => `--kpu-${name}:${value}`)
    .join(';')}}`;

/**
 * CSS text of an office's own `office.css`, to load after `@situs-kpu/tokens/styles.css`. High contrast, forced colours
 * and print keep the common colours. Throws when a colour makes something unreadable, naming the pair.
 *
 * @example writeFileSync('office.css', defineOfficeTheme({ chrome: '#0b3d2e', action: '#0b3d2e' }))
 */
export function defineOfficeTheme(theme: OfficeTheme): string {
  assertKnown(theme, [...Object.keys(officeVariables), 'dark'], '');
  assertKnown(theme.dark ?? {}, Object.keys(officeColors), 'dark.');
  const given = { light: read(theme, ''), dark: read(theme.dark ?? {}, 'dark.') };
  const light = completeLight(given.light);
  assertContrast({ ...themes.light, ...light }, given.light, new Set(Object.keys(light)), 'light');
  const dark = completeDark(given.dark, light);
  assertContrast({ ...themes.dark, ...dark }, given.dark, new Set(Object.keys(dark)), 'dark');
  const names = [...new Set([...Object.keys(light), ...Object.keys(dark)])];
  const rules = themeRules({
    themes: {
      light,
      dark: { ...pick(themes.dark, names), ...dark },
      contrast: pick(themes.contrast, names),
      'contrast-dark': pick(themes['contrast-dark'], names),
    },
    print: pick(print, names),
  }).map(({ media, selector, values }) =>
    media ? `@media ${media}{${selector}${block(values)}}` : `${selector}${block(values)}`,
  );
  const rest = others(theme);
  if (Object.keys(rest).length > 0) rules.unshift(`:root${block(rest)}`);
  return `@layer ${layers.join(',')};\n@layer kpu.tokens{\n${rules.join('\n')}\n}\n`;
}

/** The part of a Vite plugin that is used, so that this package needs no Vite. */
export interface OfficePlugin {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/** Module name under which `officeTheme` serves the style sheet. */
export const officeModule = 'virtual:situs-kpu-office.css';

/**
 * Vite plugin: `import 'virtual:situs-kpu-office.css'` gives the office's style sheet. A colour with too little
 * contrast stops the dev server and the build.
 */
export function officeTheme(theme: OfficeTheme): OfficePlugin {
  const css = defineOfficeTheme(theme);
  const resolved = `\0${officeModule}`;
  return {
    name: 'situs-kpu:office-theme',
    resolveId: (id) => (id === officeModule ? resolved : undefined),
    load: (id) => (id === resolved ? css : undefined),
  };
}
