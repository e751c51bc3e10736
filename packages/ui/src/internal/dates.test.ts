import { expect, test } from 'vitest';
import { endOf, formatDate, readMoment } from './dates.ts';

test.each([
  ['2024-12-04T17:53+07:00', 'Asia/Jakarta', 'Rabu, 4 Desember 2024, 17.53 WIB'],
  ['2024-12-04T10:53:00Z', 'Asia/Jakarta', 'Rabu, 4 Desember 2024, 17.53 WIB'],
  ['2024-12-04T10:53:00.000Z', 'Asia/Makassar', 'Rabu, 4 Desember 2024, 18.53 WITA'],
  ['2024-12-04T23:30+07:00', 'Asia/Jayapura', 'Kamis, 5 Desember 2024, 01.30 WIT'],
  ['2024-12-31T22:00-05:00', 'Asia/Jakarta', 'Rabu, 1 Januari 2025, 10.00 WIB'],
] as const)('%s in %s reads %s', (value, timeZone, text) => {
  expect(formatDate(value, { timeZone })).toBe(text);
});

test('an Indonesian offset names its zone', () => {
  expect(formatDate('2024-12-04T17:53+07:00')).toMatch(/17\.53 WIB$/);
  expect(formatDate('2024-12-04T17:53+08:00')).toMatch(/17\.53 WITA$/);
  expect(formatDate('2024-12-04T17:53+09:00')).toMatch(/17\.53 WIT$/);
});

test('a day stays that day in every zone', () => {
  expect(formatDate('2024-12-04')).toBe('4 Desember 2024');
  expect(formatDate('2024-12-04', { timeZone: 'Asia/Jayapura', weekday: true })).toBe(
    'Rabu, 4 Desember 2024',
  );
  expect(formatDate('2024-02-29')).toBe('29 Februari 2024');
});

test('day name, time and language can be chosen', () => {
  const value = '2024-12-04T17:53+07:00';
  expect(formatDate(value, { locale: 'en' })).toBe('Wednesday, 4 December 2024, 17:53 WIB');
  expect(formatDate(value, { time: false })).toBe('4 Desember 2024');
  expect(formatDate(value, { weekday: false })).toBe('4 Desember 2024, 17.53 WIB');
});

test('a language without words of its own reads Indonesian', () => {
  expect(formatDate('2024-12-04T17:53+07:00', { locale: 'jv' as 'id' })).toBe(
    'Rabu, 4 Desember 2024, 17.53 WIB',
  );
});

test.each([
  '',
  '2024',
  '04/12/2024',
  '2024-13-01',
  '2024-00-10',
  '2024-02-30',
  '2023-02-29',
  '2024-12-04T17:53',
  '2024-12-04T25:00+07:00',
  '2024-12-04 17:53+07:00',
  'besok',
])('%j is no date', (value) => {
  expect(readMoment(value)).toBeNull();
  expect(formatDate(value, { timeZone: 'Asia/Jakarta' })).toBeNull();
});

test('an instant without a known zone is not guessed', () => {
  expect(formatDate('2024-12-04T10:53Z')).toBeNull();
  expect(formatDate('2024-12-04T10:53Z', { timeZone: 'Asia/Tokyo' as 'Asia/Jakarta' })).toBeNull();
});

test('a day is over at its midnight in the zone', () => {
  expect(endOf('2024-12-10', 'Asia/Jakarta')).toBe(Date.parse('2024-12-11T00:00+07:00'));
  expect(endOf('2024-12-10', 'Asia/Jayapura')).toBe(Date.parse('2024-12-11T00:00+09:00'));
  expect(endOf('2024-12-10T12:00+07:00', 'Asia/Jakarta')).toBe(Date.parse('2024-12-10T12:00+07:00'));
  expect(endOf('kapan', 'Asia/Jakarta')).toBeNull();
});

test.each(['UTC', 'Asia/Jayapura', 'America/St_Johns', 'Pacific/Kiritimati'])(
  'on a machine in %s it reads the same',
  (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(formatDate('2024-12-04T17:53+07:00')).toBe('Rabu, 4 Desember 2024, 17.53 WIB');
      expect(formatDate('2024-12-04')).toBe('4 Desember 2024');
    } finally {
      process.env['TZ'] = before;
    }
  },
);

test('tests run in a zone that is no Indonesian one, or none of them would prove anything', () => {
  // Half an hour beside the hours, winter in January.
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(210);
});
