/**
 * Words that official texts may not use, and until which status. Source: the verb table of the project's result rules,
 * which follows Peraturan DKPP 2/2017 Pasal 8–10: neutral, no words that take a side, provisional figures flagged.
 */
import { type LexiconEntry, lexicon } from './lexicon-data.ts';
import { type Locale, type ResultStatus, resultStatuses } from './model.ts';
import { stepOf } from './status.ts';

export { type LexiconEntry, lexicon, type ReasonId, reasons } from './lexicon-data.ts';

/** Entries that a text of this status may not use. */
export function forbiddenFor(status: ResultStatus): readonly LexiconEntry[] {
  return lexicon.filter((entry) => isForbidden(entry, status));
}

function isForbidden({ allowedFrom }: LexiconEntry, status: ResultStatus): boolean {
  if (allowedFrom === null) return true;
  // The next election comes after the elected step on the ladder, but nobody was elected there.
  if (allowedFrom === 'penetapan_terpilih' && status === 'pemilihan_berikutnya') return true;
  return stepOf(status) < stepOf(allowedFrom);
}

export interface ForbiddenWord extends LexiconEntry {
  /** The words as they stand in the text. */
  found: string;
  /** Where they begin. */
  index: number;
}

/** Signs that stand inside a word without being seen. They must not hide one. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const wordPattern = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
/** Indonesian particles and possessives that are written onto a word, also both; the endings of English words. */
const particles = ['lah', 'kah', 'tah', 'pun'];
const possessives = ['nya', 'ku', 'mu'].flatMap((owner) => [owner, ...particles.map((one) => owner + one)]);
const endings: Readonly<Record<Locale, readonly string[]>> = {
  id: [...particles, ...possessives],
  en: ['s', 'es'],
};

const plain = (word: string) => word.normalize('NFKC').replace(unseen, '').toLowerCase();

interface Phrase {
  entry: LexiconEntry;
  /** Each word of the phrase, with and without the endings of its language. */
  words: readonly ReadonlySet<string>[];
}

/** Phrases by each form of their first word, the longer ones first. */
const byFirstWord = new Map<string, Phrase[]>();
const phrases = lexicon.map((entry): Phrase => {
  const formsOf = (word: string) => new Set([word, ...endings[entry.language].map((end) => word + end)]);
  return { entry, words: entry.phrase.split(/[ -]/).map(formsOf) };
});
for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length))
  for (const form of phrase.words[0] ?? []) byFirstWord.set(form, [...(byFirstWord.get(form) ?? []), phrase]);

interface Word {
  word: string;
  from: number;
  to: number;
  /** Whether nothing but spaces and hyphens stands between the word before and this one. */
  joined: boolean;
}

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(wordPattern)].map((match): Word => {
    const [found] = match;
    const between = text.slice(end, match.index);
    end = match.index + found.length;
    return { word: plain(found), from: match.index, to: end, joined: /^[\s\p{Pd}]+$/u.test(between) };
  });
}

/** Where the phrase ends that begins with the word at a position; `null` when it does not stand there. */
function endOf(text: readonly Word[], position: number, { words }: Phrase): number | null {
  let end: number | null = null;
  for (const [index, forms] of words.entries()) {
    const one = text[position + index];
    if (!one || !forms.has(one.word) || (index > 0 && !one.joined)) return null;
    end = one.to;
  }
  return end;
}

/**
 * Forbidden words in a text of the given status, in reading order, each entry once. Whole words in any case, with their
 * endings; repeated words ("unggul-unggulan") and hyphens between the words of a phrase count as well. Take proper
 * names out first (`storyProse`): a candidate may be called Unggul.
 */
export function findForbidden(text: string, status: ResultStatus): ForbiddenWord[] {
  const words = wordsOf(text);
  const found = new Map<LexiconEntry, ForbiddenWord>();
  words.forEach(({ word, from }, position) => {
    for (const phrase of byFirstWord.get(word) ?? []) {
      const { entry } = phrase;
      if (found.has(entry) || !isForbidden(entry, status)) continue;
      const end = endOf(words, position, phrase);
      if (end !== null) found.set(entry, { ...entry, found: text.slice(from, end), index: from });
    }
  });
  return [...found.values()];
}

/** Statuses in which a phrase is forbidden. */
export function statusesForbidding(phrase: string): ResultStatus[] {
  return resultStatuses.filter((status) => forbiddenFor(status).some((entry) => entry.phrase === phrase));
}
