/** The body of an article from an editor's Markdown, a CMS's HTML or plain text. Runs at build time or on the server. */
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { type CleanContext, flow, shiftHeadings, textContent } from './clean.ts';
import { Findings } from './findings.ts';
import { markdownToHtml } from './markdown.ts';
import { parseHtml, tidy } from './parse.ts';
import { type ArticleBody, markBody } from './safe.ts';
import { schema } from './schema.ts';
import type { Element } from './tree.ts';

/** One of three ways in which offices hand over an article. */
export type ArticleBodyInput =
  | { markdown: string; html?: never; text?: never }
  | { html: string; markdown?: never; text?: never }
  /** As typed: each line is a paragraph, and nothing is markup. */
  | { text: string; markdown?: never; html?: never };

export interface ArticleBodyOptions {
  /** Language of the few words that are added, such as the note in place of an image without alternative text. @default 'id' */
  locale?: 'id' | 'en';
  /**
   * Longest input that is read as HTML or Markdown, in characters; a longer one is shown as plain text with a finding.
   * @default 2_000_000 (Markdown, which is slower to read: a twentieth of it)
   */
  maxLength?: number;
}

const notes = {
  id: { image: (file: string) => `Gambar tanpa keterangan: ${file}`, table: 'Tabel' },
  en: { image: (file: string) => `Image without description: ${file}`, table: 'Table' },
};

const writer = unified().use(rehypeSanitize, schema).use(rehypeStringify).freeze();

/** One block a line. The sanitiser runs here, last, over whatever the cleaning let through. */
function write(blocks: readonly Element[]): string {
  const lines = blocks.flatMap((block, i) =>
    i === 0 ? [block] : [{ type: 'text' as const, value: '\n' }, block],
  );
  const tree = { type: 'root', children: lines } as unknown as Parameters<typeof writer.runSync>[0];
  return writer.stringify(writer.runSync(tree) as Parameters<typeof writer.stringify>[0]);
}

/** Where the text of the first paragraph between other blocks begins. */
function leadOf(blocks: readonly Element[], html: string): number {
  const index = blocks.findIndex(({ tagName }) => tagName === 'p');
  if (index === -1) return -1;
  const start = index === 0 ? 0 : write(blocks.slice(0, index)).length + 1;
  return html.indexOf('>', start) + 1;
}

const paragraph = (line: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value: line }],
});

function plain(text: string): Element[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph);
}

function blocksOf(input: ArticleBodyInput, context: CleanContext, maxLength: number): Element[] {
  if (input.text !== undefined) return plain(tidy(input.text));
  const isMarkdown = input.markdown !== undefined;
  const source = tidy(String(isMarkdown ? input.markdown : input.html));
  const before = new Findings();
  try {
    if (source.length > (isMarkdown ? maxLength / 20 : maxLength)) throw new RangeError('too long');
    const blocks = flow(parseHtml(isMarkdown ? markdownToHtml(source) : source, context.findings), context);
    shiftHeadings(blocks, context);
    return blocks;
  } catch (error) {
    // Too many nodes, or nested so deep that a parser ran out of stack: the words are still worth showing.
    context.findings = before;
    context.findings.add('size', error instanceof Error ? `${source.length} karakter` : '');
    return plain(source);
  }
}

/**
 * Cleans the body of an article so that it may stand in a page: everything that could run, load, redirect or deceive is
 * taken out and listed, everything readable stays. The office's words, with their typing errors, are not changed.
 * Cleaning a body again gives the same body, so a cached `html` is passed through here before it is shown.
 *
 * @example
 * const body = articleBody({ markdown: entry.body });
 * body.removed.forEach(({ text }) => console.warn(text.id.what, text.id.fix));
 */
export function articleBody(input: ArticleBodyInput, options: ArticleBodyOptions = {}): ArticleBody {
  const { locale = 'id', maxLength = 2_000_000 } = options;
  const given = Object.keys(input ?? {}).filter((key) => ['markdown', 'html', 'text'].includes(key));
  if (given.length !== 1 || typeof input[given[0] as 'text'] !== 'string') {
    throw new Error(
      `Situs KPU articleBody: the input has ${given.length === 0 ? 'no body' : given.join(' and ')}. Each form is read in its own way, so exactly one must be a string. Pass { markdown }, { html } or { text }.`,
    );
  }
  const context: CleanContext = {
    findings: new Findings(),
    imageNote: notes[locale].image,
    tableLabel: notes[locale].table,
  };
  const blocks = blocksOf(input, context, maxLength);

  const html = write(blocks);
  const text = blocks
    .flatMap(readable)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return markBody({ html, text, words, removed: context.findings.list(), lead: leadOf(blocks, html) });
}

const perItem = new Set([
  'ul',
  'ol',
  'dl',
  'blockquote',
  'div',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'figure',
]);

/** Lines of text: one per paragraph, item or row. */
function readable(node: Element): string[] {
  const children = node.children.filter((child): child is Element => child.type === 'element');
  if (perItem.has(node.tagName)) return children.flatMap(readable);
  if (node.tagName === 'tr') return [children.map(textContent).join(' · ')];
  return [textContent(node)];
}
