import { list } from '@situs-kpu/ui/core';
import { firstOf, type ListQuery, matches, valuesOf } from '../../page/query.ts';
import { str } from '../../page/values.ts';
import type { PublicInformationContent } from './content.ts';

/**
 * The rows that a query asks for, in their order. Pure: for the server, and for sites that build each category.
 * @param query `kategori` (one or more), `unit`, `q` (all words, in any order); names that are not known are left aside
 * @example filterInformation(items, { kategori: ['berkala'], q: 'anggaran' })
 */
export function filterInformation<Item extends PublicInformationContent>(
  items: readonly Item[] | null | undefined,
  query: ListQuery | null | undefined,
): Item[] {
  const categories = valuesOf(query, 'kategori');
  const unit = firstOf(query, 'unit');
  const search = firstOf(query, 'q');
  return list(items).filter(
    (item) =>
      (categories.length === 0 || categories.includes(str(item.category))) &&
      (!unit || str(item.unit) === unit) &&
      matches([item.name, item.summary, item.unit, item.official], search),
  );
}
