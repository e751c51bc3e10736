/** One thing that can be chosen. */
export interface ComboboxOption {
  /** What the form sends. Different in each option. */
  value: string;
  /** What people read and type: "Kota Surakarta". */
  label: string;
  /** Other names people know it by: "Solo". They are found, not shown. */
  aliases?: readonly string[] | undefined;
  /** What tells it apart from another of the same name, and is found as well: the province. */
  note?: string | undefined;
}

/**
 * Words as people type them: small letters, no accents, and nothing but letters and digits between single spaces.
 * Apostrophes join ("Ma'rang" is "marang"), every other mark separates ("Toli-Toli" is "toli toli").
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`ʼʻ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Entry<T> {
  readonly option: T;
  readonly label: string;
  /** All words with a space before and after each. */
  readonly words: string;
  /** All words joined, for "gunung kidul" typed as "gunungkidul". */
  readonly joined: string;
}

export type FindIndex<T extends ComboboxOption = ComboboxOption> = readonly Entry<T>[];

export const indexOf = <T extends ComboboxOption>(options: readonly T[]): FindIndex<T> =>
  options.map((option) => {
    const label = fold(option.label);
    const words = fold([label, ...(option.aliases ?? []), option.note ?? ''].join(' '));
    return { option, label, words: ` ${words} `, joined: words.replaceAll(' ', '') };
  });

/** How near an entry is to the words typed; 4 is not at all. */
function distance({ label, words, joined }: Entry<ComboboxOption>, typed: string, each: string[]): number {
  if (label === typed) return 0;
  if (each.every((word) => words.includes(` ${word} `))) return 1;
  if (each.every((word) => words.includes(` ${word}`))) return 2;
  // A lone letter in the middle of a word is no search.
  return typed.length > 1 && each.every((word) => joined.includes(word)) ? 3 : 4;
}

/** All options that have every word of the query, in whatever order, nearest first, else in the order of the list. */
export function find<T extends ComboboxOption>(index: FindIndex<T>, query: string): T[] {
  const typed = fold(query);
  if (!typed) return index.map(({ option }) => option);
  const each = typed.split(' ');
  const ranks: T[][] = [[], [], [], []];
  for (const entry of index) ranks[distance(entry, typed, each)]?.push(entry.option);
  return ranks.flat();
}
