/** Orders rows by a column: stable, and what is not known comes last in both directions. */

/** By which column, and from which end. */
export interface Sorting {
  /** Place of the column. */
  column: number;
  /** From large to small. */
  descending: boolean;
}

type Values = readonly (readonly (number | null)[])[];

/** Places of the rows in their order; without a sorting that of the data. */
export function orderOf(values: Values, sort: Sorting | null): number[] {
  const order = values.map((_, index) => index);
  if (!sort) return order;
  const sign = sort.descending ? -1 : 1;
  return order.sort((a, b) => {
    const [x, y] = [values[a]?.[sort.column] ?? null, values[b]?.[sort.column] ?? null];
    if (x === null || y === null) return +(x === null) - +(y === null) || a - b;
    return sign * (x - y) || a - b;
  });
}

/** 1, 2, 2, 4: equal figures share a place; a row without a figure has none. By row of the data. */
export function placesOf(values: Values, sort: Sorting): (number | undefined)[] {
  const places: (number | undefined)[] = values.map(() => undefined);
  let before: number | null = null;
  let place = 0;
  orderOf(values, sort).forEach((row, at) => {
    const value = values[row]?.[sort.column] ?? null;
    if (value === null) return;
    if (value !== before) place = at + 1;
    before = value;
    places[row] = place;
  });
  return places;
}
