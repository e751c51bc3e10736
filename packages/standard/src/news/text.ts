/** Text of anything, its words, and places in it. */

/** A place in a text: characters from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
}

/** More is never read: an article has some thousand characters. */
const longest = 200_000;
/** Text of anything, cut to what is read. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longest) : '');

/** Words of a text: runs of letters and digits, with what joins them inside. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’./][\p{L}\p{N}]+)*/gu) ?? [];
