/** Calendar days as `YYYY-MM-DD`, without a zone: a day of the office is the same day for everyone. */
import { StandardError } from '../error.ts';
import type { TimeZone } from '../types.ts';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const length = 86_400_000;

/** Days since 1 January 1970, or `null` for anything that is no day of the calendar. */
export function dayNumber(day: unknown): number | null {
  const [, year, month, date] = (typeof day === 'string' && form.exec(day)) || [];
  if (!year || !month || !date) return null;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  // Years below 100 are taken for the twentieth century; no website of KPU has them.
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCFullYear() !== Number(year)) return null;
  return at.getTime() / length;
}

/** The day with this number. */
export const dayOf = (number: number): string => new Date(number * length).toISOString().slice(0, 10);

/** 0 is Sunday, 6 Saturday. 1 January 1970 was a Thursday. */
export const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7;

/** @throws StandardError with the name of the parameter, where `day` is no day */
export function needDay(day: unknown, name: string): number {
  const number = dayNumber(day);
  if (number === null)
    throw new StandardError(
      `${name} is ${JSON.stringify(day) ?? String(day)}, which is no day of the calendar. A date that is guessed would be a wrong deadline. Write it like 2026-03-31.`,
    );
  return number;
}

/** The same date so many months later; the last day of the month where that has fewer days. */
export function addMonths(day: string, months: number): string {
  const at = new Date(needDay(day, 'day') * length);
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(at.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

/** Hours before UTC (Keppres 41/1987). Indonesia has no summer time. */
const zones: Readonly<Record<TimeZone, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/**
 * The day on which an instant falls in a zone of Indonesia; a day stays what it is. `null` where nothing can be read.
 * An instant needs its offset: without it nobody knows which day it was.
 */
export function localDay(moment: unknown, zone: TimeZone = 'Asia/Jakarta'): string | null {
  if (typeof moment !== 'string') return null;
  if (dayNumber(moment) !== null) return moment;
  if (dayNumber(moment.slice(0, 10)) === null || !/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/.test(moment))
    return null;
  const at = Date.parse(moment);
  return Number.isFinite(at)
    ? new Date(at + (zones[zone] ?? 7) * 3_600_000).toISOString().slice(0, 10)
    : null;
}
