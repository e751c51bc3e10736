import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dayNumber, dayOf, localDay, needDay, weekday } from './days.ts';

const day = fc.integer({ min: -200_000, max: 200_000 }).filter((n) => Number(dayOf(n).slice(0, 4)) > 100);

describe('days of the calendar', () => {
  test('a day and its number are the same thing', () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(dayNumber(dayOf(n))).toBe(n);
      }),
    );
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-06-31',
    '',
    ' 2026-01-01',
    '20260101',
    null,
    5,
    {},
  ])('%j is no day', (value) => expect(dayNumber(value)).toBeNull());

  test('weekdays are those of the calendar', () => {
    expect(weekday(Number(dayNumber('2025-05-09')))).toBe(5);
    expect(weekday(Number(dayNumber('2024-11-27')))).toBe(3);
    expect(weekday(Number(dayNumber('1969-12-28')))).toBe(0);
  });

  test.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-11-30', 12, '2027-11-30'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  test('an instant falls on the day of its zone', () => {
    expect(localDay('2026-03-31T23:30:00Z')).toBe('2026-04-01');
    expect(localDay('2026-03-31T15:30:00Z', 'Asia/Jayapura')).toBe('2026-04-01');
    expect(localDay('2026-03-31T15:30:00Z', 'Asia/Makassar')).toBe('2026-03-31');
    expect(localDay('2026-03-31')).toBe('2026-03-31');
  });

  test.each(['2026-03-31T10:00:00', '2026-02-30T10:00:00Z', 'kemarin', 7, null])('%j is no moment', (value) =>
    expect(localDay(value)).toBeNull(),
  );

  test('a day that is needed and is none is an error with its name', () => {
    expect(() => needDay('31/03/2026', 'from')).toThrow(
      'Situs KPU standard: from is "31/03/2026", which is no day of the calendar. A date that is guessed would be a wrong deadline. Write it like 2026-03-31.',
    );
    expect(() => needDay(undefined, 'today')).toThrow('today is undefined');
  });
});
