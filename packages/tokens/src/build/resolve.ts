/**
 * Reads the DTCG source and resolves aliases to CSS values. Runs in Node only (generator and tests), never in a page.
 * Colours are written as OKLCH; CSS gets hex, because phones older than 2023 do not know `oklch()`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHex } from 'culori';

export interface OklchColor {
  colorSpace: 'oklch';
  components: [number, number, number];
  hex: string;
  alpha?: number;
}
interface Quantity {
  value: number;
  unit: string;
}
interface Shadow {
  color: OklchColor;
  offsetX: Quantity;
  offsetY: Quantity;
  blur: Quantity;
  spread: Quantity;
}
export interface Token {
  type: string;
  value: unknown;
  description?: string;
}
export type TokenMap = Map<string, Token>;
type Json = { [key: string]: unknown };

export const sourceDir = join(import.meta.dirname, '..', 'source');

const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x);

function collect(node: Json, path: string[], type: string | undefined, out: TokenMap): void {
  const own = (node.$type as string | undefined) ?? type;
  if ('$value' in node) {
    const name = path.join('.');
    if (out.has(name))
      throw new Error(`Situs KPU tokens: ${name} is defined twice. Only one source file may hold it.`);
    const description = node.$description as string | undefined;
    out.set(name, { type: own ?? '', value: node.$value, ...(description ? { description } : {}) });
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    if (!key.startsWith('$') && isObject(child)) collect(child, [...path, key], own, out);
  }
}

/** All tokens of the source folder by dotted path, in order of file name. */
export function readSource(dir = sourceDir): TokenMap {
  const out: TokenMap = new Map();
  for (const file of readdirSync(dir).sort()) {
    if (file.endsWith('.tokens.json'))
      collect(JSON.parse(readFileSync(join(dir, file), 'utf8')), [], undefined, out);
  }
  return out;
}

/** Follows aliases to the token that holds a value. */
export function dereference(tokens: TokenMap, name: string, seen: string[] = []): Token {
  const token = tokens.get(name);
  if (!token)
    throw new Error(
      `Situs KPU tokens: {${name}} is named by ${seen.at(-1) ?? 'the generator'} but does not exist.`,
    );
  if (seen.includes(name))
    throw new Error(`Situs KPU tokens: {${[...seen, name].join('} → {')}} is a circle.`);
  const alias = typeof token.value === 'string' ? /^\{(.+)\}$/.exec(token.value)?.[1] : undefined;
  if (!alias) return token;
  const target = dereference(tokens, alias, [...seen, name]);
  if (token.type && target.type !== token.type) {
    throw new Error(`Situs KPU tokens: ${name} is a ${token.type} but {${alias}} is a ${target.type}.`);
  }
  return target;
}

export function hexOf({ components: [l, c, h] }: OklchColor): string {
  return formatHex({ mode: 'oklch', l, c, h });
}

const number = (n: number) => String(Number(n.toFixed(4)));
const quantity = ({ value, unit }: Quantity) =>
  value === 0 && unit !== 'ms' ? '0' : `${number(value)}${unit}`;
const seconds = ({ value, unit }: Quantity) => `${number(unit === 'ms' ? value / 1000 : value)}s`;
const family = (name: string) => (/^[a-z-]+$/i.test(name) ? name : `'${name}'`);

function shadow(layers: Shadow[]): string {
  const drawn = layers.filter(({ color }) => color.alpha !== 0);
  if (drawn.length === 0) return 'none';
  return drawn
    .map(({ color, offsetX, offsetY, blur, spread }) => {
      const alpha =
        color.alpha === undefined || color.alpha === 1
          ? ''
          : Math.round(color.alpha * 255)
              .toString(16)
              .padStart(2, '0');
      return `${[offsetX, offsetY, blur, spread].map(quantity).join(' ')} ${hexOf(color)}${alpha}`;
    })
    .join(', ');
}

/** CSS text of one token. */
export function toCss(tokens: TokenMap, name: string): string {
  const { type, value } = dereference(tokens, name);
  switch (type) {
    case 'color':
      return hexOf(value as OklchColor);
    case 'dimension':
      return quantity(value as Quantity);
    case 'duration':
      return seconds(value as Quantity);
    case 'fontFamily':
      return (value as string[]).map(family).join(', ');
    case 'fontWeight':
    case 'number':
      return number(value as number);
    case 'cubicBezier':
      return `cubic-bezier(${(value as number[]).map(number).join(', ')})`;
    case 'shadow':
      return shadow(value as Shadow[]);
    default:
      throw new Error(`Situs KPU tokens: ${name} has the type "${type}", which the generator does not know.`);
  }
}

export type Values = Record<string, string>;

export const themeNames = ['light', 'dark', 'contrast', 'contrast-dark'] as const;

export interface Resolved {
  base: Values;
  atPhone: Values;
  atTablet: Values;
  reducedMotion: Values;
  themes: Record<(typeof themeNames)[number], Values>;
  print: Values;
}

/** Flat values by the name that follows `--kpu-`. */
export function resolveTokens(tokens = readSource()): Resolved {
  const under = (prefix: string) => {
    const values: Values = {};
    for (const name of tokens.keys()) {
      if (name.startsWith(`${prefix}.`))
        values[name.slice(prefix.length + 1).replaceAll('.', '-')] = toCss(tokens, name);
    }
    return values;
  };
  const base: Values = {};
  for (const name of tokens.keys()) {
    if (!/^(primitive|theme|at-[a-z-]+)\./.test(name)) base[name.replaceAll('.', '-')] = toCss(tokens, name);
  }
  return {
    base,
    atPhone: under('at-phone'),
    atTablet: under('at-tablet'),
    reducedMotion: under('at-reduced-motion'),
    themes: {
      light: under('theme.light'),
      dark: under('theme.dark'),
      contrast: under('theme.contrast'),
      'contrast-dark': under('theme.contrast-dark'),
    },
    print: under('theme.print'),
  };
}
