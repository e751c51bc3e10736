import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPercent } from './percent.ts';

test.each([
  [312, 1024, '30,5%'],
  [0, 1024, '0%'],
  [1024, 1024, '100%'],
  [1, 1_000_000, 'kurang dari 0,1%'],
  [999_999, 1_000_000, 'lebih dari 99,9%'],
  [1023, 1024, '99,9%'],
  [1100, 1024, '107,4%'],
  [1_000_001, 1_000_000, 'lebih dari 100%'],
  [5e-324, 1e300, 'kurang dari 0,1%'],
])('%s of %s is %s', (value, whole, text) => {
  expect(formatPercent(value, whole)).toBe(text);
});

test.each([
  [1, 0],
  [0, 0],
  [1, -5],
  [Number.NaN, 10],
  [1, Number.NaN],
  [Number.POSITIVE_INFINITY, 10],
  [1e300, 5e-324],
])('%s of %s is no share', (value, whole) => {
  expect(formatPercent(value, whole)).toBeNull();
});

test('other languages', () => {
  expect(formatPercent(9999, 10_000, 'en')).toBe('more than 99.9%');
  expect(formatPercent(1, 10_000, 'en')).toBe('less than 0.1%');
  expect(formatPercent(1, 10_000, 'jv' as 'id')).toBe('kurang dari 0,1%');
});

test('a part never reads as nothing or as the whole, however large the numbers are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: 1, max: 2 ** 40 }), (a, b) => {
      const text = formatPercent(a, a + b);
      expect(text).not.toBe('0%');
      expect(text).not.toBe('100%');
    }),
  );
});
