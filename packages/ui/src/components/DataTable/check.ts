import { complain } from '../../internal/complain.ts';
import type { DataColumn, Reader } from './columns.ts';

interface Checked<Row> {
  columns: readonly DataColumn<Row>[];
  readers: readonly Reader[];
  keys: readonly unknown[];
  names: readonly (string | undefined)[];
}

const quote = (value: unknown) => `“${String(value)}”`;

/** Tells the developer what the table would otherwise bear in silence. */
export function checkTable<Row>({ columns, readers, keys, names }: Checked<Row>): void {
  const say = (what: string) => complain('DataTable', what);
  const twice = (list: readonly unknown[]) => list.find((value, i) => list.indexOf(value) !== i);

  const column = twice(columns.map(({ id }) => id));
  if (column !== undefined)
    say(
      `two columns have the id ${quote(column)}. Sorting or hiding one of them takes the first, or both. Give each column an id of its own.`,
    );
  // A set, because ten thousand rows are compared.
  if (new Set(keys).size < keys.length)
    say(
      `several rows have the rowId ${quote(twice(keys))}. All are shown, but React cannot tell them apart when the order changes. Name a key that differs in each row.`,
    );
  for (const name of names)
    if (name !== undefined && !columns.some(({ id }) => id === name))
      say(
        `there is no column ${quote(name)}. It cannot be sorted or hidden at the beginning. Use the id of a column.`,
      );
  columns.forEach((each, c) => {
    if (each.kind === 'rank' && !columns.some(({ id, kind }) => id === each.of && kind === 'number'))
      say(
        `the rank ${quote(each.id)} is of ${quote(each.of)}, which is no column of numbers. No row has a place. Give “of” the id of such a column.`,
      );
    if (each.kind !== 'number') return;
    const wrong = keys.findIndex((_, i) => {
      const value = readers[c]?.value(i);
      return typeof value === 'string' && /\d/.test(value);
    });
    if (wrong >= 0)
      say(
        `${quote(readers[c]?.value(wrong))} in the column ${quote(each.id)} is text and no number. It is shown as it is and sorts last, because “84.555” may mean two things. Give a number, or null when it is not known.`,
      );
  });
}
