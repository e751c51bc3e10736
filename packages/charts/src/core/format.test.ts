import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './format.ts';

test.each([
  [12096454, 'id', undefined, '12.096.454'],
  [12096454, 'en', undefined, '12,096,454'],
  [999, 'id', undefined, '999'],
  [1000, 'id', undefined, '1.000'],
  [60.494, 'id', undefined, '60,49'],
  [100, 'id', 2, '100,00'],
  [0.5, 'en', 1, '0.5'],
  [-1234.5, 'id', undefined, '−1.234,5'],
  [-0.001, 'id', undefined, '0'],
  [-0, 'id', undefined, '0'],
  [1e20, 'id', undefined, '100.000.000.000.000.000.000'],
] as const)('%d in %s reads as people write it', (value, locale, decimals, text) => {
  expect(formatNumber(value, locale, decimals)).toBe(text);
});

test('whole numbers read as Intl writes them', () => {
  const intl = { id: new Intl.NumberFormat('id-ID'), en: new Intl.NumberFormat('en-GB') };
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.constantFrom('id' as const, 'en' as const), (n, locale) => {
      expect(formatNumber(n, locale)).toBe(intl[locale].format(n));
    }),
  );
});
