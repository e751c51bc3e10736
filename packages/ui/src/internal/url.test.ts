import { expect, test } from 'vitest';
import { safeUrl } from './url.ts';

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript\r:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
])('%j is not linked', (url) => {
  expect(safeUrl(url)).toBeUndefined();
});

test.each([
  '/berita',
  '#isi',
  '?halaman=2',
  '',
  'https://kota-surakarta.kpu.go.id/',
  'mailto:kota.surakarta@kpu.go.id',
  'tel:+62271000000',
  '/javascript:bukan-skrip',
  './data:2024',
])('%j stays as it is', (url) => {
  expect(safeUrl(url)).toBe(url);
});

test('no address stays none', () => expect(safeUrl(undefined)).toBeUndefined());
