import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { readNumber } from './readNumber.ts';

test.each([
  ['1234', 1234],
  ['1.234', 1234],
  [' 1 234 567 ', 1234567],
  ['12.345.678', 12345678],
  ['0', 0],
  ['007', 7],
  ['449.660', 449660],
])('%j is %s, without a guess', (text, value) => {
  expect(readNumber(text)).toEqual({ value });
});

test.each(['', '   ', '\u00a0'])('%j is no mistake, and no zero', (text) => {
  expect(readNumber(text)).toEqual({ value: null });
});

test.each([
  [
    '1,234',
    'Di Indonesia koma berarti desimal, sehingga “1,234” dapat dibaca dua cara. Tulis 1.234 atau 1234.',
  ],
  [
    '1,234,567',
    'Di Indonesia koma berarti desimal, sehingga “1,234,567” dapat dibaca dua cara. Tulis 1.234.567 atau 1234567.',
  ],
  ['12,5', 'Tulis bilangan bulat, tanpa desimal.'],
  ['1.5', 'Titik memisahkan ribuan (1.234), koma memisahkan desimal (1,5).'],
  ['1.2345', 'Titik memisahkan ribuan (1.234), koma memisahkan desimal (1,5).'],
  ['12.34.567', 'Titik memisahkan ribuan (1.234), koma memisahkan desimal (1,5).'],
  ['1,', 'Tulis dengan angka saja, misalnya 1.234.'],
  ['1,234.5', 'Tulis dengan angka saja, misalnya 1.234.'],
  ['dua', 'Tulis dengan angka saja, misalnya 1.234.'],
  ['1e3', 'Tulis dengan angka saja, misalnya 1.234.'],
  ['Infinity', 'Tulis dengan angka saja, misalnya 1.234.'],
  ['٣', 'Tulis dengan angka saja, misalnya 1.234.'],
  ['-5', 'Paling kecil 0.'],
  ['99999999999999999999', 'Paling besar 9.007.199.254.740.991.'],
  [badInput.longName, 'Tulis dengan angka saja, misalnya 1.234.'],
  [badInput.html, 'Tulis dengan angka saja, misalnya 1.234.'],
])('%j is refused, and a person reads why', (text, reason) => {
  expect(readNumber(text)).toEqual({ reason });
});

test('decimals only where they are asked for, and not more', () => {
  expect(readNumber('77,5', { decimals: 1 })).toEqual({ value: 77.5 });
  expect(readNumber('1.234,05', { decimals: 2 })).toEqual({ value: 1234.05 });
  expect(readNumber('1,234', { decimals: 3 })).toEqual({ value: 1.234 });
  expect(readNumber('1,234', { decimals: 2 }).reason).toContain('dua cara');
  expect(readNumber('1,25', { decimals: 1 })).toEqual({
    reason: 'Tulis paling banyak 1 desimal.',
  });
  expect(readNumber('1.5', { decimals: 1 })).toEqual({
    reason: 'Titik memisahkan ribuan (1.234), koma memisahkan desimal (1,5).',
  });
});

test('limits are said as numbers are written', () => {
  expect(readNumber('1501', { max: 1500 })).toEqual({ reason: 'Paling besar 1.500.' });
  expect(readNumber('1', { min: 17 })).toEqual({ reason: 'Paling kecil 17.' });
  expect(readNumber('−3', { min: -5 })).toEqual({ value: -3 });
  expect(Object.is(readNumber('-0', { min: -5 }).value, 0)).toBe(true);
  expect(readNumber('1500', { max: 1500 })).toEqual({ value: 1500 });
});

test('in English comma and point change places', () => {
  expect(readNumber('1,234.5', { locale: 'en', decimals: 1 })).toEqual({ value: 1234.5 });
  expect(readNumber('1.234', { locale: 'en' })).toEqual({
    reason: 'A point marks decimals, so “1.234” can be read in two ways. Write 1,234 or 1234.',
  });
  expect(readNumber('1.234', { locale: badInput.locale })).toEqual({ value: 1234 });
});

test('a limit that is no number limits nothing', () => {
  const none = { min: Number.NaN, max: Number.NaN, decimals: Number.POSITIVE_INFINITY };
  expect(readNumber('5', none)).toEqual({ value: 5 });
  expect(readNumber('-5', none)).toEqual({ reason: 'Paling kecil 0.' });
  expect(readNumber('99999999999999999999', none)).toEqual({
    reason: 'Paling besar 9.007.199.254.740.991.',
  });
});
