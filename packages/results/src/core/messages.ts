/**
 * Fills the sentence templates. A template knows `{token}` and `<term>words</term>`; values are put in after the
 * template was split, so a name that contains `{` or `<` stays a name.
 */
import en from './messages/en.json' with { type: 'json' };
import id from './messages/id.json' with { type: 'json' };
import type { Locale } from './model.ts';
import { isTermId, type TermId } from './terms.ts';

/** Measures that a story can speak of. */
export const metrics = [
  'nomor_urut',
  'votes',
  'share',
  'valid',
  'tps_reported',
  'tps_total',
  'tps_share',
  'areas',
] as const;
export type Metric = (typeof metrics)[number];

/** A piece of a sentence. The texts of all parts together are the sentence. */
export type Part =
  | { type: 'text'; text: string }
  /** Mark of made-up figures; it begins the sentence. */
  | { type: 'sample'; text: string }
  | FigurePart
  /** Proper name from the data: candidate, contest, area, publisher. */
  | { type: 'name'; text: string; path: string }
  /** A word with an entry in `terms`. */
  | { type: 'term'; text: string; termId: TermId }
  /** A day or time from the data. `iso` is for the `datetime` attribute. */
  | { type: 'date'; text: string; iso: string; path: string }
  /** A document with its number. */
  | { type: 'document'; text: string; sourceIndex: number; path: string }
  /** Words that lead to an address of the data. Print it through `safeUrl`. */
  | { type: 'link'; text: string; href: string; path: string };

export interface FigurePart {
  type: 'figure';
  /** The figure as printed; equals `formatted`. */
  text: string;
  formatted: string;
  /** The figure itself; for shares in percent. */
  value: number;
  metric: Metric;
  /** Path of the figure in the result. */
  path: string;
  /** How it follows from the result, e.g. `options.0.votes / valid`; `null` when it stands there as it is. */
  formula: string | null;
  /** Index into `sources` of the document it comes from; `null` when there is none. */
  sourceIndex: number | null;
  /** When the figure stood like this. */
  asOf: string | null;
}

export type Values = Readonly<Record<string, readonly Part[]>>;

/** The sentences of stories in each language, by key. */
export const catalogues: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { id, en };

/** English has a singular of its own; Indonesian has one form for all numbers. */
export function messageKey(locale: Locale, key: string, amount: number | bigint): string {
  const one = `${key}_one`;
  return BigInt(amount) === 1n && Object.hasOwn(catalogues[locale], one) ? one : key;
}

const pattern = /\{(\w+)\}|<(\w+)>([^<]*)<\/\2>/g;

/** Parts of the message `key` with `values` in the places of its tokens. */
export function fill(locale: Locale, key: string, values: Values = {}): Part[] {
  return fillTemplate(catalogues[locale][key] ?? '', values);
}

/** Parts of a template with `values` in the places of its tokens. */
export function fillTemplate(template: string, values: Values = {}): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of template.matchAll(pattern)) {
    if (match.index > from) parts.push({ type: 'text', text: template.slice(from, match.index) });
    const [whole, token, term, words = ''] = match;
    if (token !== undefined && Object.hasOwn(values, token)) parts.push(...(values[token] ?? []));
    else if (term !== undefined && isTermId(term)) parts.push({ type: 'term', text: words, termId: term });
    from = match.index + whole.length;
  }
  if (from < template.length) parts.push({ type: 'text', text: template.slice(from) });
  return joinTexts(parts);
}

/** Neighbouring plain texts as one, so that equal sentences have equal parts. */
function joinTexts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

export const textOf = (parts: readonly Part[]): string => parts.map((part) => part.text).join('');

/** "A dan B" · "A, B, dan C". Semicolons keep items apart that hold commas of their own, as names with titles do. */
export function listOf(locale: Locale, items: readonly (readonly Part[])[]): Part[] {
  const [a = [], b = []] = items;
  if (items.length < 2) return [...a];
  if (items.length === 2) return fill(locale, 'and_two', { a, b });
  const clear = items.some((item) => item.some((part) => part.type === 'name' && part.text.includes(',')));
  const joined: Part[] = [];
  items.forEach((item, index) => {
    if (index > 0 && index < items.length - 1) joined.push({ type: 'text', text: clear ? '; ' : ', ' });
    if (index === items.length - 1) joined.push(...fill(locale, clear ? 'and_more_clear' : 'and_more'));
    joined.push(...item);
  });
  return joinTexts(joined);
}
