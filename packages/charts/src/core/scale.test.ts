import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extent, flip, isDomain, median, position } from './scale.ts';
import { mostTicks, niceDomain, tickDecimals, tickStep, ticks } from './ticks.ts';

// Numbers of any size that data can have; those too small for their own digits are none.
const anyNumber = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Math.abs(value) < 1e-290 ? 0 : value));
const anything = fc.oneof(anyNumber, fc.constantFrom(null, undefined, Number.NaN, Infinity, '3', {}));

test('a place is always within the drawing and keeps the order of values', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (a, b, from, to) => {
      fc.pre(from < to);
      const [low, high] = a < b ? [a, b] : [b, a];
      const [x, y] = [position(low, [from, to]), position(high, [from, to])];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(100);
      expect(x).toBeLessThanOrEqual(y);
      expect(flip(low, [from, to], 80)).toBeGreaterThanOrEqual(flip(high, [from, to], 80));
    }),
  );
});

test('the ends of an axis are its ends, and what cannot be placed stands at the first', () => {
  expect([0, 50, 100].map((value) => position(value, [0, 100], 300))).toEqual([0, 150, 300]);
  expect([-1, 101].map((value) => position(value, [0, 100]))).toEqual([0, 100]);
  expect(flip(25, [0, 100], 200)).toBe(150);
  expect(position(Number.NaN, [0, 100])).toBe(0);
  expect(position(5, [5, 5])).toBe(0);
  expect(position(0, [-Number.MAX_VALUE, Number.MAX_VALUE])).toBe(50);
});

test('extent and median leave out what is no number', () => {
  expect(extent([3, null, Number.NaN, '9', -2, Infinity, 7])).toEqual([-2, 7]);
  expect(extent([])).toBeNull();
  expect(extent([-0])).toEqual([0, 0]);
  expect(median([5, null, 1, 9])).toBe(5);
  expect(median([1, 2])).toBe(1.5);
  expect(median([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Number.MAX_VALUE);
  expect(median([undefined])).toBeNull();
});

test('the median has as many values below as above', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 30 }), (values) => {
      const middle = median(values);
      const known = values.filter(
        (value): value is number => typeof value === 'number' && Number.isFinite(value),
      );
      expect(middle === null).toBe(known.length === 0);
      if (middle === null) return;
      expect(known.filter((value) => value < middle).length).toBeLessThanOrEqual(known.length / 2);
      expect(known.filter((value) => value > middle).length).toBeLessThanOrEqual(known.length / 2);
    }),
  );
});

test('only two ascending numbers are the ends of an axis', () => {
  expect(isDomain([0, 1])).toBe(true);
  for (const bad of [null, [1], [1, 1], [2, 1], [0, Number.NaN], ['0', '1'], [0, 1, 2], '01'])
    expect(isDomain(bad)).toBe(false);
});

test.each([
  [0, 100, 5, [0, 20, 40, 60, 80, 100]],
  [0, 100, 4, [0, 25, 50, 75, 100]],
  [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
  [-1, 1, 4, [-1, -0.5, 0, 0.5, 1]],
  [54.2, 88.1, 5, [60, 70, 80]],
  [5, 5, 5, [5]],
  [100, 0, 2, [0, 50, 100]],
])('an axis from %d to %d in %i parts has round marks', (from, to, count, expected) => {
  expect(ticks(from, to, count)).toEqual(expected);
});

test('marks ascend, lie within the ends, and are never too many', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, fc.integer({ min: -5, max: 100 }), (a, b, count) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const found = ticks(a, b, count);
      const hair = Math.max(Math.abs(low), Math.abs(high)) * 1e-8;
      expect(found.length).toBeLessThanOrEqual(mostTicks + 1);
      found.forEach((tick, i) => {
        expect(Number.isFinite(tick)).toBe(true);
        expect(tick).toBeGreaterThanOrEqual(low - hair);
        expect(tick).toBeLessThanOrEqual(high + hair);
        if (i > 0) expect(tick).toBeGreaterThan(found[i - 1] as number);
      });
    }),
    { numRuns: 500 },
  );
});

test('a step cuts a range into no more parts than asked for', () => {
  expect(tickStep(0, 0)).toBe(0);
  expect(tickStep(0, Number.NaN)).toBe(0);
  expect([0, 1, 20, 0.25, 2.5, 0.001, Number.NaN].map(tickDecimals)).toEqual([0, 0, 0, 2, 1, 3, 0]);
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.integer({ min: 1, max: 20 }),
      (from, length, count) => {
        const step = tickStep(from, from + length, count);
        expect(length / step).toBeLessThanOrEqual(count * (1 + 1e-6));
        expect(length / step).toBeGreaterThan(count / 2.6);
      },
    ),
  );
});

test('round ends hold every value, and an axis always has a length', () => {
  expect(niceDomain([3, 97])).toEqual([0, 100]);
  expect(niceDomain([54.2, 88.1])).toEqual([50, 90]);
  expect(niceDomain(null)).toEqual([0, 1]);
  expect(niceDomain([7, 7])).toEqual([6, 8]);
  expect(niceDomain([0, 0])).toEqual([-1, 1]);
  expect(niceDomain([Number.NaN, 2])).toEqual([0, 1]);
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      const [from, to] = niceDomain([a, b]);
      expect(from).toBeLessThan(to);
      expect(from).toBeLessThanOrEqual(Math.min(a, b));
      expect(to).toBeGreaterThanOrEqual(Math.max(a, b));
    }),
    { numRuns: 1000 },
  );
});
