import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeZones } from './dates.ts';
import { daysBetween, formatSpan, monthOf, nextMidnight, spanState, startOf } from './days.ts';

const zones = Object.keys(timeZones) as (keyof typeof timeZones)[];

test.each([
  // Two minutes around midnight are one day; almost 48 hours may be one day as well.
  ['2026-12-17T23:59+07:00', '2026-12-18T00:01+07:00', 'Asia/Jakarta', 1],
  ['2026-12-17T00:00+07:00', '2026-12-18T23:59+07:00', 'Asia/Jakarta', 1],
  ['2026-12-18T00:00+07:00', '2026-12-18T23:59+07:00', 'Asia/Jakarta', 0],
  // The same two instants lie on other days further east.
  ['2026-12-17T16:00Z', '2026-12-17T17:00Z', 'Asia/Jakarta', 1],
  ['2026-12-17T16:00Z', '2026-12-17T17:00Z', 'Asia/Makassar', 0],
  ['2026-12-17T14:30Z', '2026-12-17T15:00Z', 'Asia/Jayapura', 1],
  ['2026-12-20', '2026-12-18', 'Asia/Jayapura', -2],
  ['2026-12-31', '2027-01-01', 'Asia/Jakarta', 1],
  ['2024-02-28', '2024-03-01', 'Asia/Jakarta', 2],
  ['1969-12-31', '1970-01-01T06:00+07:00', 'Asia/Jakarta', 1],
] as const)('from %s to %s in %s are %i days', (from, to, zone, days) => {
  expect(daysBetween(from, to, zone)).toBe(days);
});

test('what cannot be read has no days between', () => {
  expect(daysBetween('kapan', '2026-12-18', 'Asia/Jakarta')).toBeNull();
  expect(daysBetween('2026-12-18', '', 'Asia/Jakarta')).toBeNull();
  expect(daysBetween('2026-12-18', '2026-12-19', 'Asia/Tokyo' as 'Asia/Jakarta')).toBeNull();
  expect(startOf('2026-02-30', 'Asia/Jakarta')).toBeNull();
});

test('days are counted the same forwards and backwards, and add up', () => {
  const instant = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString());
  fc.assert(
    fc.property(instant, instant, instant, fc.constantFrom(...zones), (a, b, c, zone) => {
      const days = (x: string, y: string) => daysBetween(x, y, zone) as number;
      expect(days(a, b) + days(b, a)).toBe(0);
      expect(days(a, b) + days(b, c)).toBe(days(a, c));
      // Never off by a day or more from the hours between them.
      expect(Math.abs(days(a, b) - (Date.parse(b) - Date.parse(a)) / 864e5)).toBeLessThan(1);
    }),
  );
});

test('the next midnight is at most a day away, and a day further on the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 4e12 }), fc.constantFrom(...zones), (at, zone) => {
      const next = nextMidnight(at, zone);
      expect(next - at).toBeGreaterThan(0);
      expect(next - at).toBeLessThanOrEqual(864e5);
      const iso = (n: number) => new Date(n).toISOString();
      expect(daysBetween(iso(at), iso(next), zone)).toBe(1);
      expect(daysBetween(iso(at), iso(next - 1), zone)).toBe(0);
    }),
  );
});

test('a day begins at its midnight in the zone, an instant at once', () => {
  expect(startOf('2026-12-18', 'Asia/Jayapura')).toBe(Date.parse('2026-12-18T00:00+09:00'));
  expect(startOf('2026-12-18T09:00+07:00', 'Asia/Jayapura')).toBe(Date.parse('2026-12-18T09:00+07:00'));
});

test('the month is that of the zone', () => {
  expect(monthOf('2026-08-05', 'Asia/Jakarta')).toBe('Agustus 2026');
  expect(monthOf('2026-07-31T17:00Z', 'Asia/Jakarta')).toBe('Agustus 2026');
  expect(monthOf('2026-07-31T16:59Z', 'Asia/Jakarta', 'en')).toBe('July 2026');
  expect(monthOf('Agustus', 'Asia/Jakarta')).toBeNull();
});

test('beginning and end do not repeat the day', () => {
  const span = (start: string, end?: string) => formatSpan(start, end, 'Asia/Jakarta');
  expect(span('2026-08-05T09:00+07:00', '2026-08-05T11:30+07:00')).toEqual([
    'Rabu, 5 Agustus 2026, 09.00',
    '11.30 WIB',
  ]);
  expect(span('2026-08-05T09:00+07:00', '2026-08-06T11:30+07:00')).toEqual([
    'Rabu, 5 Agustus 2026, 09.00 WIB',
    'Kamis, 6 Agustus 2026, 11.30 WIB',
  ]);
  expect(span('2026-08-05', '2026-08-07')).toEqual(['Rabu, 5 Agustus 2026', 'Jumat, 7 Agustus 2026']);
  expect(span('2026-08-05', '2026-08-05')).toEqual(['Rabu, 5 Agustus 2026', null]);
  expect(span('2026-08-05', '2026-08-05T12:00+07:00')).toEqual([
    'Rabu, 5 Agustus 2026',
    'Rabu, 5 Agustus 2026, 12.00 WIB',
  ]);
  expect(span('2026-08-05T09:00+07:00')).toEqual(['Rabu, 5 Agustus 2026, 09.00 WIB', null]);
  expect(span('lusa', '2026-08-07')).toEqual([null, 'Jumat, 7 Agustus 2026']);
});

test.each([
  // Known ends: at the instant itself, at the end of a day.
  ['2026-08-05T09:00+07:00', '2026-08-05T11:30+07:00', '2026-08-05T08:59+07:00', undefined],
  ['2026-08-05T09:00+07:00', '2026-08-05T11:30+07:00', '2026-08-05T09:00+07:00', 'ongoing'],
  ['2026-08-05T09:00+07:00', '2026-08-05T11:30+07:00', '2026-08-05T11:30+07:00', 'past'],
  ['2026-08-05', '2026-08-07', '2026-08-07T23:59+07:00', 'ongoing'],
  ['2026-08-05', '2026-08-07', '2026-08-07T17:00Z', 'past'],
  ['2026-08-05', undefined, '2026-08-04T17:00Z', 'ongoing'],
  // Without an end, or with one that cannot be: the day.
  ['2026-08-05T09:00+07:00', undefined, '2026-08-05T23:59+07:00', undefined],
  ['2026-08-05T09:00+07:00', undefined, '2026-08-06T00:00+07:00', 'past'],
  ['2026-08-05T09:00+07:00', '2026-08-04', '2026-08-05T10:00+07:00', undefined],
  ['2026-08-05T09:00+07:00', 'nanti', '2026-08-06T00:00+07:00', 'past'],
  ['2026-08-05', '2026-08-01', '2026-08-05T10:00+07:00', 'ongoing'],
  // Nothing is claimed.
  ['kapan', '2026-08-01', '2026-08-05T10:00+07:00', undefined],
  ['2026-08-05', undefined, undefined, undefined],
  ['2026-08-05', undefined, 'kini', undefined],
] as const)('%s to %s is at %s %s', (start, end, now, state) => {
  expect(spanState(start, end, now, 'Asia/Jakarta')).toBe(state);
});
