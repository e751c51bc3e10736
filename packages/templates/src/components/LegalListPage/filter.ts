import { list } from '@situs-kpu/ui/core';
import { firstOf, type ListQuery, matches, valuesOf } from '../../page/query.ts';
import { str } from '../../page/values.ts';
import type { LegalContent } from './content.ts';

/**
 * The decisions that a query asks for, the newest year first and within it by number, the highest first.
 * @param query `jenis`, `tahun`, `status` (one or more), `q` (all words of kind, number, year and title)
 * @example filterLegal(items, { tahun: '2024', q: 'penetapan dpt' })
 */
export function filterLegal<Item extends LegalContent>(
  items: readonly Item[] | null | undefined,
  query: ListQuery | null | undefined,
): Item[] {
  const kind = firstOf(query, 'jenis');
  const year = firstOf(query, 'tahun');
  const states = valuesOf(query, 'status');
  const search = firstOf(query, 'q');
  const number = (item: Item) => Number.parseInt(str(item.number), 10) || 0;
  return list(items)
    .filter(
      (item) =>
        (!kind || str(item.kind) === kind) &&
        (!year || str(item.year) === year) &&
        (states.length === 0 || states.includes(str(item.state))) &&
        matches([item.kind, item.number, item.year, item.title], search),
    )
    .sort((a, b) => (Number(str(b.year)) || 0) - (Number(str(a.year)) || 0) || number(b) - number(a));
}
