/** A draft as the checks read it: its paragraphs, its lead, and what stands before and after them. */
import { readCredit, readDateline } from '../frame.ts';
import { type Span, textOf, wordsIn } from '../text.ts';
import type { Advice, AdvicePlace, ChecklistId, ChecklistOptions, NewsDraft } from './types.ts';

/** What a check says on its questions; `null` for one that cannot be answered. */
export type Found<Id extends ChecklistId> = Record<Id, Advice[] | null>;

/** So many pieces of one kind are shown; the rest is counted. */
export const most = 12;

export interface Paragraph {
  index: number;
  text: string;
}

/** The paragraphs of a text, without empty ones, each with its number. */
function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\r?\n+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each, index) => ({ text: each, index }));
}

/** Reads any value as a draft. */
export function readDraft(draft: NewsDraft | null | undefined, options: ChecklistOptions) {
  const text = textOf(draft?.text);
  const published = textOf(draft?.published);
  const all = paragraphsOf(text);
  const credit = readCredit(text);
  const last = all.at(-1);
  // The credit is no paragraph, though it may be the end of one.
  const body = credit && last && readCredit(last.text)?.start === 0 ? all.slice(0, -1) : all;
  const [first] = body;
  const dateline = readDateline(first?.text);
  /** Where the lead begins in the first paragraph. */
  const offset = dateline?.end ?? 0;
  return {
    title: textOf(draft?.title).trim(),
    photos: draft?.photos,
    eventDate: textOf(draft?.eventDate),
    published,
    /** Year of days that are written without one. */
    year: /^\d{4}-/.test(published) ? Number(published.slice(0, 4)) : undefined,
    city: options.city,
    host: options.host,
    printed: options.printed ?? false,
    knownAbbreviations: options.knownAbbreviations ?? [],
    body,
    first,
    /** The last paragraph, be it the credit or not. */
    last,
    dateline,
    credit,
    offset,
    lead: first ? first.text.slice(offset) : '',
    words: wordsIn(body.map((each) => each.text).join('\n')).length,
    empty: body.length === 0,
  };
}
export type ReadDraft = ReturnType<typeof readDraft>;

export const advice = (id: string, en: string, place?: AdvicePlace): Advice => ({
  text: { id, en },
  ...(place ? { place } : {}),
});

export const leadPlace: AdvicePlace = { part: 'text', index: 0 };
export const atText = ({ index, text: whole }: Paragraph, { start, end }: Span): AdvicePlace => ({
  part: 'text',
  index,
  start,
  end,
  quote: whole.slice(start, end),
});
