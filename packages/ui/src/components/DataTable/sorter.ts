/** The only module that knows TanStack Table. It keeps the rows and their keys, and orders them. */
import {
  constructTable,
  createSortedRowModel,
  functionalUpdate,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import type { TableReactivityBindings } from '@tanstack/table-core/reactivity';
import type { Reader } from './columns.ts';

export interface Sorting {
  /** Place of the column. */
  column: number;
  descending: boolean;
}

const subscribe = () => ({ unsubscribe() {} });

/** State without subscribers: React asks when it renders. Half the bytes of the library's own store. */
const reactivity = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription() {},
  schedule() {},
  batch: (run: () => void) => run(),
  untrack: <T>(get: () => T) => get(),
  createReadonlyAtom: <T>(get: () => T) => ({ get, subscribe }),
  createWritableAtom: <T>(value: T) => {
    let now = value;
    return {
      get: () => now,
      set: (next: T | ((before: T) => T)) => {
        now = functionalUpdate(next, now);
      },
      subscribe,
    };
  },
} as unknown as TableReactivityBindings;

const features = tableFeatures({
  coreReactivityFeature: reactivity,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** Orders rows by their place: stable in both directions, and what is missing comes last in both. */
export function sorter(readers: readonly Reader[], count: number): (sorting: Sorting) => number[] {
  const table = constructTable<typeof features, [place: number]>({
    features,
    data: Array.from({ length: count }, (_, i) => [i]),
    columns: readers.map(({ key }, i) => ({
      id: String(i),
      accessorFn: ([place]) => key(place),
      sortUndefined: 'last' as const,
      sortFn: (a, b, id) => {
        const x = a.getValue<number>(id);
        const y = b.getValue<number>(id);
        return x < y ? -1 : x > y ? 1 : 0;
      },
    })),
  });
  return ({ column, descending }) => {
    table.setSorting([{ id: String(column), desc: descending }]);
    return table.getSortedRowModel().rows.map(({ index }) => index);
  };
}
