import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf, placesOf } from './sorting.ts';

const rows = [
  [null, 5],
  [null, null],
  [null, 9],
  [null, 5],
  [null, 0],
];

test('small to large, large to small, and back; what is not known comes last in both', () => {
  expect(orderOf(rows, null)).toEqual([0, 1, 2, 3, 4]);
  expect(orderOf(rows, { column: 1, descending: false })).toEqual([4, 0, 3, 2, 1]);
  expect(orderOf(rows, { column: 1, descending: true })).toEqual([2, 0, 3, 4, 1]);
});

test('equal figures share a place, and the place after them stays empty', () => {
  expect(placesOf(rows, { column: 1, descending: true })).toEqual([2, undefined, 1, 2, 4]);
});

test('property: no row is lost or doubled, ties keep their order, unknown is never before a figure', () => {
  const value = fc.option(fc.nat(5), { nil: null });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), fc.boolean(), (given, descending) => {
      const values = given.map((one) => [null, one]);
      const order = orderOf(values, { column: 1, descending });
      expect([...order].sort((a, b) => a - b)).toEqual(given.map((_, index) => index));
      order.forEach((row, at) => {
        const next = order[at + 1];
        if (next === undefined) return;
        const [x, y] = [given[row] ?? null, given[next] ?? null];
        if (x === null) expect(y).toBe(null);
        else if (y !== null) expect(descending ? x >= y : x <= y).toBe(true);
        if (x === y) expect(row).toBeLessThan(next);
      });
    }),
    { numRuns: 10_000 },
  );
});
