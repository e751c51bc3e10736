/** What the columns of a progress sheet hold, by the words of the header. */
import { columnName, type SheetRows, textOfCell } from '@situs-kpu/ui/core';
import { words } from './cells.ts';

/** Fields by the words that name them, the most exact first. */
export type FieldWords<F extends string> = Readonly<Record<F, readonly string[]>>;

/** Field → column letter. `null` says that no column holds it. */
export type ProgressMapping<F extends string> = Readonly<Partial<Record<F, string | null>>>;

export interface FoundColumns<F extends string> {
  /** Row of the header, from 0. */
  readonly header: number;
  readonly at: ReadonlyMap<F, number>;
  /** Fields that two columns claim. */
  readonly twice: readonly { readonly field: F; readonly columns: readonly [number, number] }[];
}

/** Rows in which a header is looked for. */
const searched = 30;

/** `A` → 0, `AB` → 27; `null` for anything else. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The row that names the most fields; `null` when none names two. */
export function findProgressColumns<F extends string>(
  rows: SheetRows,
  fields: FieldWords<F>,
  given?: ProgressMapping<F>,
): FoundColumns<F> | null {
  const mapping: Readonly<Record<string, string | null | undefined>> = given ?? {};
  const byWord = new Map<string, F>();
  for (const field of Object.keys(fields) as F[]) for (const word of fields[field]) byWord.set(word, field);
  let best: FoundColumns<F> | null = null;
  for (let row = 0; row < Math.min(rows.length, searched); row += 1) {
    const at = new Map<F, number>();
    const twice: { field: F; columns: readonly [number, number] }[] = [];
    const taken = new Set<number>();
    for (const [field, letters] of Object.entries(mapping) as [F, string | null | undefined][]) {
      const index = letters == null ? null : columnIndex(letters);
      if (index === null) continue;
      at.set(field, index);
      taken.add(index);
    }
    const mapped = at.size;
    (rows[row] ?? []).forEach((cell, index) => {
      const field = taken.has(index) ? undefined : byWord.get(words(textOfCell(cell)));
      if (field === undefined || Object.hasOwn(mapping, field)) return;
      const before = at.get(field);
      if (before === undefined) at.set(field, index);
      else twice.push({ field, columns: [before, index] });
    });
    const named = at.size - mapped;
    if (at.size >= 2 && (named > 0 || mapped >= 2) && (best === null || at.size > best.at.size))
      best = { header: row, at, twice };
  }
  return best;
}

/** Field → column letter, for a page that lets a person correct it. */
export const columnLetters = <F extends string>(found: FoundColumns<F>): Partial<Record<F, string>> =>
  Object.fromEntries([...found.at].map(([field, index]) => [field, columnName(index)])) as Partial<
    Record<F, string>
  >;
