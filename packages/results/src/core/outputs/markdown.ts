/** A result as Markdown (CommonMark with the tables of GitHub). */

import { escapeMarkdown, line, webAddress } from '@situs-kpu/ui/core';
import type { Part } from '../messages.ts';
import type { ElectionResult } from '../model.ts';
import { contentOf, documentName, factLines, type OutputOptions, plainPart } from './content.ts';
import { outputWords } from './words.ts';

export interface MarkdownOptions extends OutputOptions {
  /** Level of the heading. @default 2 */
  level?: 1 | 2 | 3 | 4 | 5;
}

/** The result as Markdown: heading, status, sentences, table, documents. Everything from the data is escaped. */
export function resultMarkdown(
  result: ElectionResult,
  { level = 2, ...options }: MarkdownOptions = {},
): string {
  const content = contentOf(result, { length: 'lengkap', ...options });
  const words = outputWords[content.locale];
  const md = escapeMarkdown;
  const told =
    content.reason === null
      ? content.sentences.map(({ parts }) => lineStart(parts.map(partMarkdown).join('').trim()))
      : [md(content.reason), ...content.marks.map((mark) => `**${md(mark)}**`)];
  const [status, ...facts] = factLines(content);
  const blocks = [
    `${'#'.repeat(level)} ${md(content.title)}`,
    ...(content.sample === null ? [] : [`**${md(content.sample)}**`]),
    `**${md(status?.label ?? '')}: ${md(status?.text ?? '')}**`,
    ...told,
    table(content),
    ...(content.note === null ? [] : [md(content.note)]),
    facts
      .map(({ label, text }) =>
        label === content.address.label
          ? `- ${md(label)}: ${addressed(content.address.text, content.address.href)}`
          : `- ${md(label)}: ${md(text)}`,
      )
      .join('\n'),
    ...(content.result.sources.length === 0
      ? []
      : [
          `${'#'.repeat(level + 1)} ${md(words.documents)}`,
          content.result.sources
            .map((source) => {
              const hash = source.sha256 === null ? '' : `, ${words.sha256} ${md(line(source.sha256))}`;
              return `- ${linked(documentName(source, content.locale), webAddress(source.url))}${hash}`;
            })
            .join('\n'),
        ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** A sentence may begin with a figure: `1. ` would begin a list. */
const lineStart = (text: string) => text.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

const linked = (text: string, href: string | null) =>
  href === null
    ? escapeMarkdown(text)
    : `[${escapeMarkdown(text)}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;

/** The address in full, so that it can be read on paper. */
function addressed(text: string, href: string | null): string {
  if (href === null) return escapeMarkdown(text);
  const before = text.endsWith(href) ? text.slice(0, -href.length) : `${text} `;
  return `${escapeMarkdown(before)}<${href.replace(/[<>\\]/g, encodeURIComponent)}>`;
}

function partMarkdown(part: Part): string {
  const text = plainPart(part);
  if (part.type === 'sample') return `**${escapeMarkdown(text.trim())}** `;
  // Text of the sentences holds no marks of Markdown; its spaces at the ends must stay.
  if (part.type === 'text' || part.type === 'term') return escapeMarkdown(part.text);
  return part.type === 'link' ? linked(text, webAddress(part.href)) : escapeMarkdown(text);
}

function table({ options, sums, sound, locale }: ReturnType<typeof contentOf>): string {
  if (options.length === 0 && sums.length === 0) return '';
  const words = outputWords[locale];
  const md = escapeMarkdown;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [words.number, words.option, words.votes, ...(sound ? [words.share] : [])];
  const marked = (text: string, mark: string) => (mark === '' ? md(text) : `${md(text)} **${md(mark)}**`);
  return [
    row(head.map(md)),
    row(['---:', '---', '---:', ...(sound ? ['---:'] : [])]),
    ...options.map(({ number, name, votes, share, mark }) =>
      row([md(number), md(name), marked(votes, mark), ...(sound ? [md(share ?? '')] : [])]),
    ),
    ...sums.map(({ label, text, mark }) => row(['', md(label), marked(text, mark), ...(sound ? [''] : [])])),
  ].join('\n');
}
