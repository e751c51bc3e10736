/**
 * Fills the sentence templates. They are written in ICU MessageFormat, and no parser of it travels: templates use only
 * `{token}`, `{token, plural, one {…} other {…}}` and `<term>words</term>`, which the few lines here read. Values are
 * put in after the template was split, so a name that contains `{` or `<` stays a name.
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
  'invalid',
  'invalid_share',
  'total',
  'dpt',
  'turnout',
  'difference',
  'points',
  'threshold',
  'tps_reported',
  'tps_total',
  'tps_share',
  'repeat_stations',
  'areas',
  'options',
  'corrections',
  'elected',
  'former',
  'age',
] as const;
export type Metric = (typeof metrics)[number];

/** A piece of a sentence. The texts of all parts together are the sentence. */
export type Part =
  | { type: 'text'; text: string }
  /** Mark of made-up figures; it begins the sentence. */
  | { type: 'sample'; text: string }
  | FigurePart
  /** Proper name or words from the data: candidate, contest, area, publisher, case number, order of the Court. */
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
  /**
   * Path of the figure in the result. Paths that begin with `before.` lie in the earlier version, those that begin with
   * `rules.` in the legal rule of the contest.
   */
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

type Node =
  | string
  | { token: string }
  | { term: TermId; words: string }
  | { token: string; one: readonly Node[]; other: readonly Node[] };

const pattern = /\{(\w+)\}|<(\w+)>([^<]*)<\/\2>|\{(\w+), plural,/g;
const compiled = new Map<string, readonly Node[]>();

function compile(template: string): readonly Node[] {
  let nodes = compiled.get(template);
  if (!nodes) {
    nodes = split(template);
    compiled.set(template, nodes);
  }
  return nodes;
}

function split(template: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(template); match; match = pattern.exec(template)) {
    const [whole, token, term, words = '', plural] = match;
    if (match.index > from) nodes.push(template.slice(from, match.index));
    from = match.index + whole.length;
    if (token !== undefined) nodes.push({ token });
    else if (term !== undefined && isTermId(term)) nodes.push({ term, words });
    else if (plural !== undefined) {
      const forms: Record<string, string> = {};
      for (let key = /\s*(\w+)\s*\{/y; ; ) {
        key.lastIndex = from;
        const form = key.exec(template);
        if (!form) break;
        const end = closing(template, key.lastIndex);
        forms[form[1] ?? ''] = template.slice(key.lastIndex, end);
        from = end + 1;
      }
      from = template.indexOf('}', from) + 1 || template.length;
      const { other = '', one = other } = forms;
      nodes.push({ token: plural, one: split(one), other: split(other) });
    }
    pattern.lastIndex = from;
  }
  if (from < template.length) nodes.push(template.slice(from));
  return nodes;
}

/** Where the brace closes that was opened just before `from`. */
function closing(template: string, from: number): number {
  let depth = 1;
  for (let at = from; at < template.length; at += 1) {
    if (template[at] === '{') depth += 1;
    else if (template[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return template.length;
}

/** Parts of the message `key` with `values` in the places of its tokens. */
export function fill(locale: Locale, key: string, values: Values = {}): Part[] {
  return fillTemplate(catalogues[locale][key] ?? '', values);
}

/** Parts of a template with `values` in the places of its tokens. */
export function fillTemplate(template: string, values: Values = {}): Part[] {
  return joinTexts(render(compile(template), values));
}

function render(nodes: readonly Node[], values: Values): Part[] {
  return nodes.flatMap((node): readonly Part[] => {
    if (typeof node === 'string') return [{ type: 'text', text: node }];
    if ('term' in node) return [{ type: 'term', text: node.words, termId: node.term }];
    const value = Object.hasOwn(values, node.token) ? (values[node.token] ?? []) : [];
    if (!('other' in node)) return value;
    const [figure] = value;
    const one = figure?.type === 'figure' && figure.value === 1;
    return render(one ? node.one : node.other, values);
  });
}

/** Neighbouring plain texts as one, so that equal sentences have equal parts. */
export function joinTexts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: last.text + part.text };
    else if (part.type !== 'text' || part.text !== '') joined.push(part);
  }
  return joined;
}

/** The same parts with a capital at the beginning. Names and figures stay as they are. */
export function capitalise(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  if (first?.type !== 'text' && first?.type !== 'term') return [...parts];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
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
