import { describe, expect, test } from 'vitest';
import { siteFromRegion, standardPages } from '../index.ts';
import { eppidOf } from './eppid.ts';
import { fill } from './fill.ts';
import { hasPersonalNumber, noPersonalNumber } from './personalNumber.ts';
import { firstOf, matches, valuesOf } from './query.ts';
import { safeAddress } from './safeAddress.ts';

describe('a number of sixteen digits', () => {
  const pattern = new RegExp(`^(?:${noPersonalNumber})$`, 'v');
  test.each([
    '3372010101900001',
    '3372 0101 0190 0001',
    '3372-0101-0190-0001',
    'NIK saya 3372.0101.0190.0001 ya',
  ])('is found by the check and by the pattern: %s', (text) => {
    expect(hasPersonalNumber(text)).toBe(true);
    expect(pattern.test(text)).toBe(false);
  });
  test.each([
    '',
    '0271 123456',
    '123456789012345',
    '12345678901234567',
    'Keputusan 12/PL.02/2024',
    '081234567890',
  ])('is not seen in: %s', (text) => {
    expect(hasPersonalNumber(text)).toBe(false);
    expect(pattern.test(text)).toBe(true);
  });
  test('a long text is read quickly', () => {
    const begin = performance.now();
    expect(hasPersonalNumber('1 '.repeat(7) + 'a'.repeat(200_000))).toBe(false);
    expect(pattern.test('12345 '.repeat(2000))).toBe(true);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

describe('the e-PPID of an office', () => {
  const site = siteFromRegion('33.72', { pages: standardPages() });
  test('is known by the site, though its own PPID page has another address', () => {
    expect(site.pages?.ppid).toBe('/informasi-publik/');
    expect(eppidOf(site)).toBe('https://surakartakotappid.kpu.go.id/');
  });
  test('the content may name a page of it, and no other host is called e-PPID', () => {
    expect(eppidOf(site, 'https://sikkakabppid.kpu.go.id/cek')).toBe('https://sikkakabppid.kpu.go.id/cek');
    const bare = { ...site, pages: {}, footer: {} };
    for (const given of ['https://ppid.example.com/', 'javascript:alert(1)', '/ppid/', 7, null, undefined])
      expect(eppidOf(bare, given)).toBeUndefined();
  });
});

test('an address that runs something is none', () => {
  for (const good of ['/a/', '#b', '?c=1', './d', 'https://kpu.go.id/', 'mailto:a@b.go.id', 'tel:+62271'])
    expect(safeAddress(good)).toBe(good);
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', ' ', 'kpu.go.id', 7, null, {}])
    expect(safeAddress(bad)).toBeUndefined();
});

test('values of an address: one, several, none, and nonsense', () => {
  expect(valuesOf({ a: ['x', ' ', 'y'] }, 'a')).toEqual(['x', 'y']);
  expect(firstOf({ a: ' x ' }, 'a')).toBe('x');
  expect(valuesOf(null, 'a')).toEqual([]);
  expect(valuesOf('a=1' as never, 'a')).toEqual([]);
  expect(valuesOf({ a: { b: 1 } as never }, 'a')).toEqual([]);
  expect(valuesOf({}, 'toString')).toEqual([]);
});

test('a search finds words from their beginning, in any order, without case and marks', () => {
  expect(matches(['Laporan Kinerja', 'Anggaran'], 'ANGGAR kinérja')).toBe(true);
  expect(matches(['Laporan Kinerja'], 'nerja')).toBe(false);
  expect(matches([null, undefined, 3], '3')).toBe(true);
  expect(matches(['x'], '  –  ')).toBe(true);
});

test('places without a value stay empty', () => {
  expect(fill('{a} dari {b}{c}', { a: 1, b: 'dua' })).toBe('1 dari dua');
});
