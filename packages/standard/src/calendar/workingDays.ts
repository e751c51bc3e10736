/**
 * Working days of an Indonesian office: Monday to Friday without holidays. A count that reaches a year whose holidays
 * are not known says so, with the earliest day it could be, and never guesses.
 */
import { StandardError } from '../error.ts';
import { dayNumber, dayOf, needDay, weekday } from '../internal/days.ts';
import type { LocalText } from '../types.ts';
import { fixedHolidays, type Holiday, type HolidayYear, holidaysOf, holidayYears } from './holidays.ts';

/** What counts as a working day. */
export interface WorkingDayOptions {
  /**
   * Whether offices are closed on cuti bersama. No source was found that says how the time limits of public
   * information count it; an office that wants to be safe answers by the earlier day (`kerja`).
   * @default 'libur'
   */
  cutiBersama?: 'libur' | 'kerja';
  /** Days on which this office is closed besides, such as a local voting day. */
  extra?: readonly Holiday[];
  /** Years whose holidays are known. @default holidayYears */
  years?: readonly HolidayYear[];
}

/** Why a day is no working day. */
export interface FreeDay {
  date: string;
  why: 'akhir-pekan' | Holiday['kind'];
  /** Name of the holiday. */
  name?: LocalText;
}

/** The answer to a count of working days. */
export type WorkingDayResult =
  | {
      known: true;
      /** The last day of the term. */
      day: string;
      /** Every day between start and end that was not counted, with the reason. */
      skipped: FreeDay[];
    }
  | {
      known: false;
      /** Years that the count reaches and whose holidays are not known. */
      unknownYears: number[];
      /** No earlier than this day, since only weekends and holidays on fixed dates are certain there. */
      earliest: string;
      /** What to show instead of a date. */
      note: LocalText;
    };

/** More than four years of working days: longer than any term of law, and short enough to count. */
const most = 1000;

/** Why a day is free, or `undefined` for a day that counts. In a year that is not known: only what is certain. */
function freeOn(number: number, options: WorkingDayOptions): FreeDay | undefined {
  const { cutiBersama = 'libur', extra = [], years = holidayYears } = options;
  const date = dayOf(number);
  const known = holidaysOf(Number(date.slice(0, 4)), years);
  const fixed = fixedHolidays.find(({ monthDay }) => date.endsWith(monthDay));
  const candidates: Holiday[] = [
    ...extra.filter((each) => each.date === date),
    ...(known?.days.filter((each) => each.date === date) ?? []),
    ...(fixed && !known ? [{ date, name: fixed.name, kind: 'libur-nasional' as const }] : []),
  ];
  const holiday = candidates.find(({ kind }) => kind !== 'cuti-bersama' || cutiBersama === 'libur');
  if (holiday) return { date, why: holiday.kind, name: holiday.name };
  return [0, 6].includes(weekday(number)) ? { date, why: 'akhir-pekan' } : undefined;
}

/**
 * Whether an office works on a day.
 * @returns `null` where the day cannot be read or the holidays of its year are not known and it is not free anyway
 */
export function isWorkingDay(day: string, options: WorkingDayOptions = {}): boolean | null {
  const number = dayNumber(day);
  if (number === null) return null;
  if (freeOn(number, options)) return false;
  return holidaysOf(Number(day.slice(0, 4)), options.years) ? true : null;
}

const unknownNote = (unknown: readonly number[], earliest: string): LocalText => ({
  id: `Hari libur ${unknown.join(', ')} belum dimuat di sini, sehingga tanggal pastinya tidak dapat dihitung. Paling cepat ${earliest}. Muat SKB hari libur tahun itu.`,
  en: `The public holidays of ${unknown.join(', ')} are not loaded here, so the exact day cannot be counted. It is ${earliest} at the earliest. Load the decree for that year.`,
});

/**
 * The day on which a term of working days ends. The day on which it begins is not counted: a request received on
 * Monday with a term of one working day is due on Tuesday.
 *
 * @param from the day of receipt, `2026-03-16`
 * @param count working days, a whole number from 1 to 1000
 * @throws StandardError for a day that is none, or a count that is out of range
 * @example
 * addWorkingDays('2026-03-13', 3); // { known: true, day: '2026-03-25', skipped: [...] }: Nyepi and Eid lie between
 */
export function addWorkingDays(
  from: string,
  count: number,
  options: WorkingDayOptions = {},
): WorkingDayResult {
  const start = needDay(from, 'from');
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new StandardError(
      `count is ${count}. A term has at least one working day, and none of law has more than ${most}. Give a whole number from 1 to ${most}.`,
    );
  const skipped: FreeDay[] = [];
  const unknown = new Set<number>();
  let number = start;
  for (let left = count; left > 0; ) {
    number += 1;
    const free = freeOn(number, options);
    if (free) skipped.push(free);
    else left -= 1;
    const of = Number(dayOf(number).slice(0, 4));
    if (!holidaysOf(of, options.years)) unknown.add(of);
  }
  const day = dayOf(number);
  if (unknown.size === 0) return { known: true, day, skipped };
  const unknownYears = [...unknown];
  return { known: false, unknownYears, earliest: day, note: unknownNote(unknownYears, day) };
}

/**
 * Working days after `from` up to and including `to`: the inverse of `addWorkingDays`. 0 where `to` is not later.
 * @returns `null` where the time between reaches a year whose holidays are not known
 * @throws StandardError for a day that is none, or days more than ten years apart
 */
export function workingDaysBetween(from: string, to: string, options: WorkingDayOptions = {}): number | null {
  const start = needDay(from, 'from');
  const end = needDay(to, 'to');
  if (end - start > 3653)
    throw new StandardError(
      `from ${from} to ${to} is more than ten years. No term of law is that long, so one of the days is wrong. Check them.`,
    );
  let count = 0;
  for (let number = start + 1; number <= end; number += 1) {
    if (!holidaysOf(Number(dayOf(number).slice(0, 4)), options.years)) return null;
    if (!freeOn(number, options)) count += 1;
  }
  return count;
}
