import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { readPhone } from './readPhone.ts';

test.each([
  ['0812-3456-7890', '+6281234567890'],
  ['0812 3456 7890', '+6281234567890'],
  ['0812.3456.7890', '+6281234567890'],
  ['0812–3456–7890', '+6281234567890'],
  ['\u202a+62 812-3456-7890\u202c', '+6281234567890'],
  ['+62 812 3456 7890', '+6281234567890'],
  ['+62 (0)812 3456 7890', '+6281234567890'],
  ['006281234567890', '+6281234567890'],
  ['6281234567890', '+6281234567890'],
  ['81234567890', '+6281234567890'],
  ['0811234567', '+62811234567'],
  ['(0271) 123456', '+62271123456'],
  ['0271/123456', '+62271123456'],
  ['021-31937223', '+622131937223'],
  ['+60 12-345 6789', '+60123456789'],
  ['0060123456789', '+60123456789'],
])('%j is %s', (text, value) => {
  expect(readPhone(text)).toEqual({ value });
});

test('nothing typed is no mistake', () => {
  expect(readPhone(' ')).toEqual({ value: null });
});

const digits = 'Tulis nomor dengan angka saja, misalnya 0812-3456-7890.';
const area = 'Awali nomor dengan kode wilayah, misalnya (0271) 123456.';
test.each([
  ['08123456', 'Nomor ponsel punya 10 sampai 13 angka, di sini 8.'],
  ['0812345678901234', 'Nomor ponsel punya 10 sampai 13 angka, di sini 16.'],
  ['(0271) 12', 'Nomor dengan kode wilayah punya 9 sampai 12 angka, di sini 6.'],
  ['123456', area],
  ['00', 'Awali nomor luar negeri dengan + dan kode negara, misalnya +60 12 345 6789.'],
  ['0', area],
  ['0112345678', area],
  ['+12', 'Awali nomor luar negeri dengan + dan kode negara, misalnya +60 12 345 6789.'],
  ['+1234567890123456', 'Awali nomor luar negeri dengan + dan kode negara, misalnya +60 12 345 6789.'],
  ['+62 00 812345678', 'Awali nomor luar negeri dengan + dan kode negara, misalnya +60 12 345 6789.'],
  ['tidak ada', digits],
  ['0812 3456 7890 (WA)', digits],
  ['+', digits],
  [badInput.unbroken, digits],
  [badInput.html, digits],
])('%j is refused, and a person reads why', (text, reason) => {
  expect(readPhone(text)).toEqual({ reason });
});

test('in English', () => {
  expect(readPhone('08123', { locale: 'en' }).reason).toBe('A mobile number has 10 to 13 digits, here 5.');
});
