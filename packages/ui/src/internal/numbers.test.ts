import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './numbers.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1234567, '1.234.567'],
  [-1234.5, '-1.234,5'],
  [1.005, '1,01'],
  [2.675, '2,68'],
  [-0.001, '0'],
  [1e-7, '0'],
  [0.1 + 0.2, '0,3'],
  [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
  [1e21, '1.000.000.000.000.000.000.000'],
  [12345678901234567890n, '12.345.678.901.234.567.890'],
  [-5n, '-5'],
])('%s reads %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test('English has its own marks, and decimals can be fixed', () => {
  expect(formatNumber(1234.5, { locale: 'en' })).toBe('1,234.5');
  expect(formatNumber(77, { minimumFractionDigits: 1 })).toBe('77,0');
  expect(formatNumber(77.256, { maximumFractionDigits: 0 })).toBe('77');
  expect(formatNumber(2, { maximumFractionDigits: Number.NaN })).toBe('2');
});

test.each([null, undefined, Number.NaN, Number.NEGATIVE_INFINITY, '1' as unknown as number])(
  '%s is no number',
  (value) => {
    expect(formatNumber(value)).toBeNull();
  },
);

test('no digit is lost and no exponent is written, whatever the number', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 0, max: 6 }),
      (value, digits) => {
        const text = formatNumber(value, { maximumFractionDigits: digits }) ?? '';
        expect(text).toMatch(/^-?\d{1,3}(\.\d{3})*(,\d+)?$/);
        const back = Number(text.replaceAll('.', '').replace(',', '.'));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(
          0.5000001 * 10 ** -digits + Math.abs(value) * 1e-12,
        );
      },
    ),
  );
});

test('whole numbers read as Intl would write them', () => {
  const intl = new Intl.NumberFormat('id-ID');
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(formatNumber(value)).toBe(intl.format(value));
    }),
  );
});

test('many decimals of a large number are no reason to lose it', () => {
  expect(formatNumber(1234567, { maximumFractionDigits: 15 })).toBe('1.234.567');
  expect(formatNumber(123456789012345.5, { maximumFractionDigits: 9 })).toBe('123.456.789.012.345,5');
  expect(formatNumber(1234567.25, { minimumFractionDigits: 15 })).toBe('1.234.567,250000000000000');
});
