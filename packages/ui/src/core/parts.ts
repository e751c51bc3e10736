/**
 * Sentences made of parts. Templates are written in ICU MessageFormat, and no parser of it travels: they use only
 * `{token}`, `{token, plural, one {…} other {…}}` and `<term>words</term>`, which the few lines here read. Values are
 * put in after the template was split, so a name that contains `{` or `<` stays a name.
 */
import type { Locale } from '../i18n.ts';

/** A piece of a sentence. The texts of all parts together are the sentence. */
export interface SentencePart {
  readonly type: string;
  readonly text: string;
}

/** What fills the places of a template, by token. A token without a value stays empty. */
export type PartValues<P extends SentencePart> = Readonly<Record<string, readonly P[]>>;

/** Templates of one language, by key. */
export type MessageCatalogue = Readonly<Record<string, string>>;

export interface Sentences<P extends SentencePart> {
  /** Parts of the message `key` with `values` in the places of its tokens. An unknown key gives no parts. */
  fill(locale: Locale, key: string, values?: PartValues<P>): P[];
  /** Parts of a template with `values` in the places of its tokens. */
  fillTemplate(template: string, values?: PartValues<P>): P[];
  /** "A dan B" · "A, B, dan C". Semicolons keep items apart that hold commas of their own, as names with titles do. */
  listOf(locale: Locale, items: readonly (readonly P[])[]): P[];
}

type Node =
  | string
  | { token: string }
  | { tag: string; words: string }
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
    const [whole, token, tag, words = '', plural] = match;
    if (match.index > from) nodes.push(template.slice(from, match.index));
    from = match.index + whole.length;
    if (token !== undefined) nodes.push({ token });
    else if (tag !== undefined) nodes.push({ tag, words });
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

/** Neighbouring plain texts as one, so that equal sentences have equal parts. */
export function joinTexts<P extends SentencePart>(parts: readonly P[]): P[] {
  const joined: P[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else if (part.type !== 'text' || part.text !== '') joined.push(part);
  }
  return joined;
}

/** The same parts with a capital at the beginning. Names and figures stay as they are. */
export function capitalise<P extends SentencePart>(parts: readonly P[]): P[] {
  const [first, ...rest] = parts;
  if (first?.type !== 'text' && first?.type !== 'term') return [...parts];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

/** The sentence itself. */
export const textOf = (parts: readonly SentencePart[]): string => parts.map((part) => part.text).join('');

/**
 * Fills the templates of a package's catalogues. `mark` makes the part of a `<tag>`, or `null` where it has no meaning
 * and its words stay plain. A plural takes its form by the `value` of the figure that fills it. The catalogues hold the
 * joints of lists as `and_two` (`{a} dan {b}`), `and_more` and `and_more_clear`.
 */
export function sentences<P extends SentencePart>(
  catalogues: Readonly<Record<Locale, MessageCatalogue>>,
  mark: (tag: string, words: string) => P | null,
): Sentences<P> {
  const text = (words: string) => ({ type: 'text', text: words }) as SentencePart as P;
  const render = (nodes: readonly Node[], values: PartValues<P>): P[] =>
    nodes.flatMap((node): readonly P[] => {
      if (typeof node === 'string') return [text(node)];
      if ('tag' in node) return [mark(node.tag, node.words) ?? text(node.words)];
      const value = Object.hasOwn(values, node.token) ? (values[node.token] ?? []) : [];
      if (!('other' in node)) return value;
      const [figure] = value;
      const one = figure !== undefined && 'value' in figure && figure.value === 1;
      return render(one ? node.one : node.other, values);
    });
  const fillTemplate = (template: string, values: PartValues<P> = {}) =>
    joinTexts(render(compile(template), values));
  const fill = (locale: Locale, key: string, values?: PartValues<P>) =>
    fillTemplate(catalogues[locale][key] ?? '', values);
  return {
    fill,
    fillTemplate,
    listOf(locale, items) {
      const [a = [], b = []] = items;
      if (items.length < 2) return [...a];
      if (items.length === 2) return fill(locale, 'and_two', { a, b });
      const clear = items.some((item) =>
        item.some((part) => part.type === 'name' && part.text.includes(',')),
      );
      const joined: P[] = [];
      items.forEach((item, index) => {
        if (index > 0 && index < items.length - 1) joined.push(text(clear ? '; ' : ', '));
        if (index === items.length - 1) joined.push(...fill(locale, clear ? 'and_more_clear' : 'and_more'));
        joined.push(...item);
      });
      return joinTexts(joined);
    },
  };
}
