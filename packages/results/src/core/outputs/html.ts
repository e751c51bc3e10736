/** A result as HTML for a page of any system: no class, no style, no script, no id. */
import { escapeHtml, isMoment, line, webAddress } from '@situs-kpu/ui/core';
import type { Part } from '../messages.ts';
import type { ElectionResult } from '../model.ts';
import { captionOf } from './alt.ts';
import { type Content, contentOf, documentName, type OutputOptions, plainPart } from './content.ts';
import { outputWords } from './words.ts';

export interface HtmlOptions extends OutputOptions {
  /** Level of the heading, for the outline of the page it goes into. @default 2 */
  level?: 1 | 2 | 3 | 4 | 5;
}

/**
 * The result as one `<article>`: heading, status, sentences, table, sums, documents. Figures are `<data>` with the plain
 * number as `value`, times are `<time>`, names are `<bdi>`. Everything from the data is escaped. Default length `lengkap`.
 */
export function resultHtml(result: ElectionResult, { level = 2, ...options }: HtmlOptions = {}): string {
  const content = contentOf(result, { length: 'lengkap', ...options });
  const words = outputWords[content.locale];
  const told =
    content.reason === null
      ? content.sentences.map(({ parts }) => p(parts.map((part) => partHtml(part, content)).join('')))
      : [
          p(escapeHtml(content.reason)),
          ...content.marks.map((mark) => p(`<strong>${escapeHtml(mark)}</strong>`)),
        ];
  const lines = [
    `<article lang="${content.locale}">`,
    `<h${level}><bdi>${escapeHtml(content.title)}</bdi></h${level}>`,
    ...(content.sample === null ? [] : [p(`<strong>${escapeHtml(content.sample)}</strong>`)]),
    p(statusHtml(content)),
    ...told,
    ...tableHtml(content),
    ...(content.note === null ? [] : [p(escapeHtml(content.note))]),
    p(`${escapeHtml(words.base)}: ${escapeHtml(content.base)}`),
    p(addressHtml(content)),
    ...documentsHtml(content, level),
    '</article>',
  ];
  return `${lines.join('\n')}\n`;
}

const p = (inner: string) => `<p>${inner}</p>`;
const data = (value: number | bigint | null, text: string) =>
  value === null || Number.isNaN(value)
    ? escapeHtml(text)
    : `<data value="${value}">${escapeHtml(text)}</data>`;
const link = (href: string | null, text: string) =>
  href === null ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

function timeHtml({ iso, time }: Content): string {
  return iso === null ? escapeHtml(time) : `<time datetime="${escapeHtml(iso)}">${escapeHtml(time)}</time>`;
}

function statusHtml(content: Content): string {
  const words = outputWords[content.locale];
  const progress =
    content.progress === null ? '' : `. ${escapeHtml(words.progress)}: ${escapeHtml(content.progress)}`;
  return `<strong>${escapeHtml(words.status)}: ${escapeHtml(content.status)}</strong>. ${escapeHtml(words.time)}: ${timeHtml(content)}${progress}`;
}

function partHtml(part: Part, { result }: Content): string {
  const text = plainPart(part);
  switch (part.type) {
    case 'figure':
      return data(part.value, part.text);
    case 'name':
      return `<bdi>${escapeHtml(text)}</bdi>`;
    case 'date':
      return isMoment(part.iso)
        ? `<time datetime="${escapeHtml(part.iso)}">${escapeHtml(text)}</time>`
        : escapeHtml(text);
    case 'sample':
      return `<strong>${escapeHtml(text)}</strong>`;
    case 'document':
      return link(webAddress(result.sources[part.sourceIndex]?.url), text);
    case 'link':
      return link(webAddress(part.href), text);
    default:
      return escapeHtml(part.text);
  }
}

function tableHtml(content: Content): string[] {
  const words = outputWords[content.locale];
  const { options, sums, sound } = content;
  if (options.length === 0 && sums.length === 0) return [];
  const marked = (mark: string) => (mark === '' ? '' : ` <strong>${escapeHtml(mark)}</strong>`);
  const head = [words.number, words.option, words.votes, ...(sound ? [words.share] : [])];
  return [
    '<table>',
    `<caption>${escapeHtml(captionOf(content))}</caption>`,
    `<thead><tr>${head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...options.map(
      ({ option, number, name, votes, share, mark }) =>
        `<tr><td>${escapeHtml(number)}</td><th scope="row"><bdi>${escapeHtml(name)}</bdi></th>` +
        `<td>${data(option.votes, votes)}${marked(mark)}</td>` +
        `${sound ? `<td>${escapeHtml(share ?? '')}</td>` : ''}</tr>`,
    ),
    '</tbody>',
    ...(sums.length === 0
      ? []
      : [
          '<tfoot>',
          ...sums.map(
            ({ label, value, text, mark }) =>
              `<tr><th scope="row" colspan="2">${escapeHtml(label)}</th>` +
              `<td${sound ? ' colspan="2"' : ''}>${data(value, text)}${marked(mark)}</td></tr>`,
          ),
          '</tfoot>',
        ]),
    '</table>',
  ];
}

function addressHtml({ address }: Content): string {
  return `${escapeHtml(address.label)}: ${link(address.href, address.text)}`;
}

function documentsHtml({ result, locale }: Content, level: number): string[] {
  const words = outputWords[locale];
  if (result.sources.length === 0) return [];
  const items = result.sources.map((source) => {
    const hash =
      source.sha256 === null ? '' : `, ${words.sha256} <code>${escapeHtml(line(source.sha256))}</code>`;
    return `<li>${link(webAddress(source.url), documentName(source, locale))}${hash}</li>`;
  });
  return [`<h${level + 1}>${escapeHtml(words.documents)}</h${level + 1}>`, '<ul>', ...items, '</ul>'];
}
