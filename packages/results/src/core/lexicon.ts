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
const plurals = ['s', 'es'];
const endings: Readonly<Record<Locale, readonly string[]>> = {
  id: [...particles, ...possessives],
  en: plurals,
};

/** Plain letters, as nearly all words are, need no normalising. */
const plain = (word: string) =>
  (/^[a-z]+$/i.test(word) ? word : word.normalize('NFKC').replace(unseen, '')).toLowerCase();
const wordsOf = (phrase: string) => phrase.split(/[\s-]+/);

/**
 * Entries by the first letters of their first word. A form of a word begins with the word, so no other entry can be
 * meant, and most words of a text are done with one look.
 */
const letters = 2;
const byBeginning = new Map<string, { entry: LexiconEntry; words: readonly string[] }[]>();
for (const entry of lexicon) {
  const words = wordsOf(entry.phrase);
  const beginning = (words[0] ?? '').slice(0, letters);
  byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { entry, words }]);
}

/** Whether a word of the text is a word of a phrase, with or without an ending of its language. */
function isForm(word: string, wanted: string, language: Locale): boolean {
  return (
    word.startsWith(wanted) && (word === wanted || endings[language].includes(word.slice(wanted.length)))
  );
}

interface Word {
  word: string;
  from: number;
  to: number;
}

/** Whether the words from here on are the phrase, with nothing but spaces and hyphens between them. */
function isPhrase(run: readonly Word[], wanted: readonly string[], language: Locale, text: string): boolean {
  return (
    run.length === wanted.length &&
    run.every(({ word, to }, index) => {
      const next = run[index + 1];
      return (
        isForm(word, wanted[index] ?? '', language) &&
        (next === undefined || /^[\s\p{Pd}]+$/u.test(text.slice(to, next.from)))
      );
    })
  );
}

/**
 * Forbidden words in a text of the given status, in reading order, each entry once. Whole words in any case, with their
 * endings; repeated words ("unggul-unggulan") and hyphens between the words of a phrase count as well. Take proper
 * names out first (`storyProse`): a candidate may be called Unggul.
 */
export function findForbidden(text: string, status: ResultStatus): ForbiddenWord[] {
  const words = [...text.matchAll(wordPattern)].map(
    (match): Word => ({ word: plain(match[0]), from: match.index, to: match.index + match[0].length }),
  );
  const found = new Map<LexiconEntry, ForbiddenWord>();
  words.forEach(({ word, from }, position) => {
    for (const { entry, words: wanted } of byBeginning.get(word.slice(0, letters)) ?? []) {
      if (!word.startsWith(wanted[0] ?? '') || found.has(entry) || !isForbidden(entry, status)) continue;
      const run = words.slice(position, position + wanted.length);
      if (!isPhrase(run, wanted, entry.language, text)) continue;
      found.set(entry, { ...entry, found: text.slice(from, run.at(-1)?.to), index: from });
    }
  });
  return [...found.values()].sort((a, b) => a.index - b.index || b.found.length - a.found.length);
}

/** Statuses in which a phrase is forbidden. */
export function statusesForbidding(phrase: string): ResultStatus[] {
  return resultStatuses.filter((status) => forbiddenFor(status).some((entry) => entry.phrase === phrase));
}
