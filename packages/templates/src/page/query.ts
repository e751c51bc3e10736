/** What a list was asked for by its address: `?kategori=berkala&kategori=setiap-saat&q=anggaran`. */
import { str } from './values.ts';

/** Values by name, as servers give them: one text, or several. */
export type ListQuery = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** All values of a name; blank ones are left out. */
export const valuesOf = (query: ListQuery | null | undefined, name: string): string[] => {
  if (typeof query !== 'object' || query === null || !Object.hasOwn(query, name)) return [];
  return [query[name]]
    .flat()
    .map(str)
    .filter((value) => value !== '');
};

/** The first value of a name, or ''. */
export const firstOf = (query: ListQuery | null | undefined, name: string): string =>
  valuesOf(query, name)[0] ?? '';

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether all words of a search stand in the texts, in any order, without regard to case and marks. */
export function matches(texts: readonly unknown[], search: string): boolean {
  const words = fold(search).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const all = ` ${texts.map((text) => fold(str(text))).join(' ')}`;
  return words.every((word) => all.includes(` ${word}`));
}
