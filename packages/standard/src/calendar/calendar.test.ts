import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf, weekday } from '../internal/days.ts';
import { sources } from '../sources.ts';
import { fixedHolidays, type Holiday, holidaysOf, holidayYears, readHolidayYear } from './holidays.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './workingDays.ts';

describe.each(holidayYears.map((each) => [each.year, each] as const))('the holidays of %i', (year, data) => {
  test('are as many as the decree counts', () => {
    const count = (kind: Holiday['kind']) => data.days.filter((each) => each.kind === kind).length;
    // 2024 has two voting days besides the 17 of the decree.
    expect(count('libur-nasional')).toBe({ 2024: 19, 2025: 17, 2026: 17 }[year]);
    expect(count('cuti-bersama')).toBe({ 2024: 10, 2025: 11, 2026: 8 }[year]);
  });

  test('are days of that year, each once, in order', () => {
    const dates = data.days.map(({ date }) => date);
    expect(dates.every((date) => dayNumber(date) !== null && date.startsWith(`${year}-`))).toBe(true);
    expect([...new Set(dates)].sort()).toEqual(dates);
  });

  test('hold the holidays on fixed dates', () => {
    for (const { monthDay } of fixedHolidays)
      expect(data.days.map(({ date }) => date)).toContain(`${year}-${monthDay}`);
  });

  test('name sources with addresses, and have names in both languages', () => {
    for (const key of [...data.sources, ...data.days.flatMap((each) => each.sources ?? [])])
      expect(sources[key]?.urls.length, key).toBeGreaterThan(0);
    for (const { name } of data.days) expect(name.id !== '' && name.en !== '').toBe(true);
    expect(data.verification.note).toBeDefined();
  });

  test('cuti bersama is a weekday: it would be no leave on a weekend', () => {
    for (const { date, kind } of data.days)
      if (kind === 'cuti-bersama') expect([0, 6]).not.toContain(weekday(Number(dayNumber(date))));
  });
});

describe('weekdays of the decrees, as they were published beside the dates', () => {
  test.each([
    ['2025-01-27', 1],
    ['2025-06-06', 5],
    ['2025-08-18', 1],
    ['2026-03-19', 4],
    ['2026-05-27', 3],
    ['2026-06-16', 2],
    ['2026-08-25', 2],
    ['2024-05-23', 4],
    ['2024-09-16', 1],
  ])('%s', (date, of) => expect(weekday(Number(dayNumber(date)))).toBe(of));
});

describe('working days', () => {
  test('pass over weekends, holidays and cuti bersama, and say which', () => {
    // Friday 13 March 2026; Nyepi and Eid with their leave follow.
    const result = addWorkingDays('2026-03-13', 3);
    expect(result).toMatchObject({ known: true, day: '2026-03-25' });
    expect(result.known && result.skipped.map(({ date, why }) => `${date} ${why}`)).toEqual([
      '2026-03-14 akhir-pekan',
      '2026-03-15 akhir-pekan',
      '2026-03-18 cuti-bersama',
      '2026-03-19 libur-nasional',
      '2026-03-20 cuti-bersama',
      '2026-03-21 libur-nasional',
      '2026-03-22 libur-nasional',
      '2026-03-23 cuti-bersama',
      '2026-03-24 cuti-bersama',
    ]);
  });

  test('cuti bersama may count as a working day', () => {
    expect(addWorkingDays('2026-03-13', 3, { cutiBersama: 'kerja' })).toMatchObject({ day: '2026-03-18' });
  });

  test('voting day is a holiday, and so is a day that the office adds', () => {
    expect(isWorkingDay('2024-11-27')).toBe(false);
    expect(isWorkingDay('2025-04-16')).toBe(true);
    const extra: Holiday[] = [
      { date: '2025-04-16', name: { id: 'Pemungutan suara ulang', en: 'Re-vote' }, kind: 'libur-daerah' },
    ];
    expect(isWorkingDay('2025-04-16', { extra })).toBe(false);
  });

  test('a year that is not known is said, with the earliest day it could be', () => {
    const result = addWorkingDays('2026-12-28', 10);
    expect(result).toEqual({
      known: false,
      unknownYears: [2027],
      earliest: '2027-01-12',
      note: {
        id: 'Hari libur 2027 belum dimuat di sini, sehingga tanggal pastinya tidak dapat dihitung. Paling cepat 2027-01-12. Muat SKB hari libur tahun itu.',
        en: 'The public holidays of 2027 are not loaded here, so the exact day cannot be counted. It is 2027-01-12 at the earliest. Load the decree for that year.',
      },
    });
    expect(workingDaysBetween('2026-12-28', '2027-01-05')).toBeNull();
    expect(isWorkingDay('2027-03-10')).toBeNull();
    // Sunday and New Year are certain in any year.
    expect(isWorkingDay('2027-03-14')).toBe(false);
    expect(isWorkingDay('2027-01-01')).toBe(false);
    expect(isWorkingDay('kemarin')).toBeNull();
  });

  test('an office adds a year when its decree is out', () => {
    const year = {
      year: 2027,
      sources: ['SKB 2027 (CONTOH)'],
      verification: { state: 'unverified' },
      days: fixedHolidays.map(({ monthDay, name }) => ({
        date: `2027-${monthDay}`,
        name,
        kind: 'libur-nasional',
      })),
    };
    const years = [...holidayYears, readHolidayYear(year)];
    expect(addWorkingDays('2026-12-28', 10, { years })).toMatchObject({ known: true, day: '2027-01-12' });
    expect(holidaysOf(2027)).toBeUndefined();
    const broken = (more: object) => () => readHolidayYear({ ...year, ...more });
    expect(broken({ days: [] })).toThrow('the holidays on fixed dates (1 January');
    expect(broken({ sources: [] })).toThrow('must name the decree and where it was read');
    expect(broken({ days: [...year.days, year.days[0]] })).toThrow('no day may stand twice');
    expect(broken({ days: [...year.days, { ...year.days[0], date: '2027-02-30' }] })).toThrow(
      'must be a day like 2027-03-10',
    );
    expect(broken({ days: [...year.days, { ...year.days[0], date: '2026-03-01' }] })).toThrow(
      'all days must lie in the year',
    );
    for (const input of [null, undefined, 5, [], 'x', {}])
      expect(() => readHolidayYear(input)).toThrow('the holidays cannot be used');
  });

  test.each([0, -1, 1.5, Number.NaN, 1001, Number.POSITIVE_INFINITY])('%d is no count', (count) =>
    expect(() => addWorkingDays('2026-01-05', count)).toThrow(
      `count is ${count}. A term has at least one working day, and none of law has more than 1000.`,
    ),
  );

  test('days more than ten years apart are a mistake', () => {
    expect(() => workingDaysBetween('2010-01-01', '2026-01-01')).toThrow('is more than ten years');
  });
});

const within = fc
  .integer({ min: Number(dayNumber('2024-01-01')), max: Number(dayNumber('2026-06-01')) })
  .map(dayOf);
const count = fc.integer({ min: 1, max: 120 });
const cutiBersama = fc.constantFrom('libur' as const, 'kerja' as const);

describe('working days, in general', () => {
  test('the end is a working day, and counting back gives the term', () => {
    fc.assert(
      fc.property(within, count, cutiBersama, (from, n, leave) => {
        const result = addWorkingDays(from, n, { cutiBersama: leave });
        if (!result.known) throw new Error('these years are known');
        expect(isWorkingDay(result.day, { cutiBersama: leave })).toBe(true);
        expect(workingDaysBetween(from, result.day, { cutiBersama: leave })).toBe(n);
        expect(Number(dayNumber(result.day)) - Number(dayNumber(from))).toBe(n + result.skipped.length);
      }),
    );
  });

  test('a term after a term is one long term', () => {
    fc.assert(
      fc.property(within, count, count, (from, a, b) => {
        const first = addWorkingDays(from, Math.ceil(a / 2));
        const second = first.known ? addWorkingDays(first.day, Math.ceil(b / 2)) : undefined;
        const whole = addWorkingDays(from, Math.ceil(a / 2) + Math.ceil(b / 2));
        if (!second?.known || !whole.known) throw new Error('these years are known');
        expect(second.day).toBe(whole.day);
      }),
    );
  });

  test('a later start is never due earlier, and leave never makes it earlier', () => {
    fc.assert(
      fc.property(within, count, (from, n) => {
        const due = (start: string, options = {}) => {
          const result = addWorkingDays(start, n, options);
          return result.known ? result.day : '';
        };
        expect(due(dayOf(Number(dayNumber(from)) + 1)) >= due(from)).toBe(true);
        expect(due(from) >= due(from, { cutiBersama: 'kerja' })).toBe(true);
      }),
    );
  });

  test('what is earliest in an unknown year is never later than with its holidays', () => {
    fc.assert(
      fc.property(within, count, (from, n) => {
        const real = addWorkingDays(from, n);
        const blind = addWorkingDays(from, n, { years: [] });
        if (!real.known || blind.known) throw new Error('not the case that is tested');
        expect(blind.earliest <= real.day).toBe(true);
        expect(blind.unknownYears.length).toBeGreaterThan(0);
      }),
    );
  });
});
