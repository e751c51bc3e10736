import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChartTimeZone, chartTimeZones, dayText, momentOf, momentText } from './time.ts';

const zones = Object.keys(chartTimeZones) as ChartTimeZone[];
const written = (value: string, zone: ChartTimeZone, locale: 'id' | 'en' = 'id') => {
  const moment = momentOf(value, zone);
  return moment && momentText(moment, zone, locale);
};

test('a day is the same day in every zone, and over when it is over there', () => {
  for (const zone of zones) expect(written('2025-05-20', zone)).toBe('20 Mei 2025');
  expect(momentOf('2025-05-20', 'Asia/Jakarta')?.at).toBe(Date.parse('2025-05-20T17:00:00Z'));
  expect(momentOf('2025-05-20', 'Asia/Jayapura')?.at).toBe(Date.parse('2025-05-20T15:00:00Z'));
});

test('an instant is written in the clock of the area', () => {
  expect(written('2025-05-20T23:59:00+07:00', 'Asia/Jakarta')).toBe('20 Mei 2025, 23.59 WIB');
  expect(written('2025-05-20T23:59:00+07:00', 'Asia/Makassar')).toBe('21 Mei 2025, 00.59 WITA');
  expect(written('2025-05-20T16:59:00Z', 'Asia/Jayapura', 'en')).toBe('21 May 2025, 01:59 WIT');
});

test('days that do not exist, times without offset and other texts are no moment', () => {
  for (const bad of [
    '2025-02-31',
    '2025-13-01',
    '2025-05-20T10:00:00',
    '20/05/2025',
    '',
    'kemarin',
    null,
    undefined,
    5,
    {},
    '2025-05-20T25:00:00Z',
  ])
    expect(momentOf(bad, 'Asia/Jakarta'), `${bad}`).toBeNull();
  // An unknown zone is taken as that of the west, and never breaks.
  expect(momentOf('2025-05-20', 'Mars/Base' as never)).toEqual(momentOf('2025-05-20', 'Asia/Jakarta'));
});

test('every day of 200 years comes back as it was given', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 73_000 }), fc.constantFrom(...zones), (days, zone) => {
      const date = new Date(Date.UTC(1900, 0, 1 + days));
      const moment = momentOf(date.toISOString().slice(0, 10), zone);
      expect(moment && momentText(moment, zone, 'en')).toMatch(
        new RegExp(`^${date.getUTCDate()} \\w+ ${date.getUTCFullYear()}$`),
      );
      expect(moment && dayText(moment.at, zone, 'en')).toMatch(new RegExp(`^${date.getUTCDate()} `));
    }),
  );
});
