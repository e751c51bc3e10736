/** Plain text, the text of a copy button, and the text of a chat message. */

import { line } from '@situs-kpu/ui/core';
import type { ElectionResult } from '../model.ts';
import { resultStory, type Sentence, storyLengths } from '../narrative.ts';
import { formatVotes } from '../numbers.ts';
import {
  type Content,
  contentOf,
  documentName,
  factLines,
  type OutputOptions,
  plainSentence,
  printedAddress,
} from './content.ts';
import { outputWords } from './words.ts';

const labelled = ({ label, text }: { label: string; text: string }) => `${label}: ${text}`;

/** The mark of made-up figures, where the text under it does not already begin with it. */
const sampleOf = ({ sample, sentences }: Content): string[] =>
  sample === null || sentences[0]?.parts[0]?.type === 'sample' ? [] : [`${sample}.`];

/**
 * The whole result as plain text: title, status, sentences, every figure, documents. Made-up figures begin with their
 * mark. Default length `lengkap`.
 */
export function resultText(result: ElectionResult, options: OutputOptions = {}): string {
  const content = contentOf(result, { length: 'lengkap', ...options });
  const words = outputWords[content.locale];
  const marked = (text: string, mark: string) => (mark === '' ? text : `${text} [${mark}]`);
  const told =
    content.reason === null
      ? content.sentences.map(plainSentence)
      : [content.reason, ...content.marks.map((mark) => `[${mark}]`)];
  const options_ = content.options.map(({ number, name, votes, share, mark }) =>
    marked(`${words.numberOf(number)}, ${name}: ${votes}${share === null ? '' : ` (${share})`}`, mark),
  );
  const sums = content.sums.map(({ label, text, mark }) => marked(`${label}: ${text}`, mark));
  const documents = content.result.sources.map((source) => {
    const href = printedAddress(source);
    const hash = source.sha256 === null ? '' : `, ${words.sha256} ${line(source.sha256)}`;
    return `- ${documentName(source, content.locale)}${href === null ? '' : `, ${href}`}${hash}`;
  });
  return [
    [...(content.sample === null ? [] : [`${content.sample}.`]), content.title],
    told,
    [...options_, ...sums, ...(content.note === null ? [] : [content.note])],
    factLines(content).map(labelled),
    documents.length > 0 ? [`${words.documents}:`, ...documents] : [],
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

/**
 * What a copy button puts on the clipboard: the sentences, or why there are none, and under them status, time, what the
 * percentages are of, and the address (without one, the document). Default length `ringkas`.
 */
export function copyText(result: ElectionResult, options: OutputOptions = {}): string {
  const content = contentOf(result, options);
  const told =
    content.reason === null
      ? content.sentences.map(plainSentence).join(' ')
      : `${content.title}. ${content.reason}`;
  return [
    ...sampleOf(content),
    told,
    ...(content.note === null || content.reason !== null ? [] : [content.note]),
    ...factLines(content).map(labelled),
  ].join('\n');
}

/** Most characters of a chat message: longer ones are folded away behind "Baca selengkapnya". */
export const chatLimit = 700;

/** Longest address, name and document that a chat message carries whole. */
const longestPart = 200;

/**
 * A chat message of at most 700 characters with status, time, what the percentages are of, and the address. Only the
 * heading is bold. What does not fit is left out sentence by sentence; no sentence, name or figure is ever cut.
 */
export function resultChat(result: ElectionResult, options: OutputOptions = {}): string {
  const { locale = 'id', story } = options;
  // Each shorter story is one more chance before sentences are left out of it.
  const lengths = story ? [story.length] : storyLengths.filter((length) => length !== 'mudah').reverse();
  const from = lengths.indexOf(options.length ?? 'ringkas');
  const contents = lengths
    .slice(Math.max(0, from))
    .map((length) =>
      contentOf(result, { ...options, length, story: story ?? resultStory(result, { locale, length }) }),
    );
  const last = contents[contents.length - 1] as Content;
  for (const content of contents) {
    const whole = message(content, content.sentences.length);
    if (whole.length <= chatLimit) return whole;
  }
  for (let count = last.sentences.length - 1; count >= 0; count -= 1) {
    const shorter = message(last, count);
    if (shorter.length <= chatLimit) return shorter;
  }
  return message(last, 0, true);
}

/** A sentence without the mark of made-up figures: the message begins with it already. */
const unmarked = ({ parts }: Sentence) =>
  plainSentence({ parts: parts.filter(({ type }) => type !== 'sample') });

function message(content: Content, count: number, bare = false): string {
  const words = outputWords[content.locale];
  const told = content.sentences.slice(0, count);
  const title = unformatted(content.shortTitle).trim();
  const heading = title === '' ? '' : `*${title}*`;
  const few = formatVotes(content.options.length, content.locale);
  const body =
    content.reason ??
    (told.length > 0
      ? told.map(unmarked).join(' ')
      : content.figures && !bare
        ? `${words.manyOptions(few)}. ${words.elsewhere}.`
        : '');
  return [
    ...(content.sample === null ? [] : [`${content.sample}.`]),
    ...(heading === '' || (bare && heading.length > longestPart) ? [] : [heading]),
    ...(bare ? [] : [unformatted(body)]).filter(Boolean),
    ...(content.note === null || told.length === 0 ? [] : [content.note]),
    ...factLines(content)
      .filter(({ label }) => label !== content.address.label)
      .map(labelled),
    chatAddress(content),
  ].join('\n');
}

/** Chat programs read these marks around words as formatting; their twins look the same and are only marks. */
const twins: Readonly<Record<string, string>> = { '*': '\u2217', _: '\uff3f', '~': '\u223c', '`': '\u2019' };
const unformatted = (text: string) => text.replace(/[*_~`]/g, (mark) => twins[mark] ?? mark);

/** The address whole; where it is too long, the site it belongs to, or the kind of document. Never a part of one. */
function chatAddress({ address, result, locale }: Content): string {
  if (address.text.length <= longestPart) return labelled(address);
  const { href, label } = address;
  if (href !== null && href.length <= longestPart) return `${label}: ${href}`;
  const site = href === null ? '' : new URL(href).origin;
  if (site !== '' && site.length <= longestPart) return `${label}: ${site}/`;
  const [source] = result.sources;
  const number = line(source?.number ?? '');
  const known = number !== '' && number.length <= longestPart ? number : outputWords[locale].noDocument;
  return `${label}: ${known}`;
}
