/** One-line descriptions: of a picture, and of a table. */
import type { ElectionResult } from '../model.ts';
import { formatVotes } from '../numbers.ts';
import { type Content, contentOf, type OutputOptions } from './content.ts';
import { outputWords } from './words.ts';

/** Most characters of an alternative text: longer ones cannot be paused or read again by word. */
export const altLimit = 250;

/**
 * Alternative text of a picture of the result, at most 250 characters, always with the status. With many options or
 * long names it says that the figures stand in the text; it never cuts a figure or a name.
 */
export function resultAlt(result: ElectionResult, options: OutputOptions = {}): string {
  return altOf(contentOf(result, { length: 'baris', ...options }));
}

/** The same from a content that is already made. */
export function altOf(content: Content): string {
  const words = outputWords[content.locale];
  const sample = content.sample === null ? '' : `${content.sample}. `;
  const status = `${words.status}: ${content.status}.`;
  const timed = content.iso === null ? status : `${words.status}: ${content.status}, ${content.time}.`;
  const progressed = content.progress === null ? timed : `${timed} ${content.progress}.`;
  const titles = [content.title, content.shortTitle, words.result];
  const details = detailsOf(content);
  for (const state of [progressed, timed, status])
    for (const detail of details)
      for (const title of titles) {
        const text = `${sample}${words.alt(title)} ${state}${detail === '' ? '' : ` ${detail}`}`;
        if (text.length <= altLimit) return text;
      }
  return `${sample}${status}`;
}

/** From the fullest to none. Names are left out before figures: the number names an option. */
function detailsOf({ options, sound, figures, base, locale }: Content): string[] {
  const words = outputWords[locale];
  const count = formatVotes(options.length, locale);
  const many = `${words.manyOptions(count)}.`;
  if (options.length === 0) return [''];
  if (!sound || !figures) return [many, ''];
  const told = (named: boolean, shared: boolean) => {
    const each = options.map(
      ({ number, short, votes, share }) =>
        `${words.numberOf(number)}${named ? ` ${short}` : ''}: ${votes}${shared && share !== null ? ` (${share})` : ''}`,
    );
    return `${each.join('; ')}. ${words.base}: ${base}.`;
  };
  return [told(true, true), told(false, true), told(false, false), many, ''];
}

/** Caption of a table of the result: contest and area, status, time, what the percentages are of, order. */
export function resultCaption(result: ElectionResult, options: OutputOptions = {}): string {
  return captionOf(contentOf(result, { length: 'baris', ...options }));
}

/** The same from a content that is already made. */
export function captionOf(content: Content): string {
  const words = outputWords[content.locale];
  return [
    content.sample,
    content.title,
    `${words.status}: ${content.status}`,
    `${words.time}: ${content.time}`,
    content.progress === null ? null : `${words.progress}: ${content.progress}`,
    `${words.base}: ${content.base}`,
    words.order.replace(/\.$/, ''),
  ]
    .filter((part) => part !== null)
    .map((part) => `${part}.`)
    .join(' ');
}
