/**
 * Days and times as text, in the zone of the area and never of the reader's machine. Own month names instead of `Intl`,
 * so that server, client and every Node version write the same bytes.
 */
import type { Locale } from '../i18n.ts';

/** The zones of Indonesia, by the names that people use. */
export type ZoneName = 'WIB' | 'WITA' | 'WIT';

const months = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const zoneHours: Readonly<Record<ZoneName, number>> = { WIB: 7, WITA: 8, WIT: 9 };

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|([+-])(\d{2}):(\d{2}))$/;

/** `YYYY-MM-DD` that exists in the calendar. */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Milliseconds since 1970 of an ISO instant with offset; `null` for anything else, also for a time without zone. */
export function instantOf(text: string): number | null {
  const match = instantPattern.exec(text);
  if (!match) return null;
  const [, day = '', hour = '', minute = '', second = '0', , sign, offsetHour = '0', offsetMinute = '0'] =
    match;
  if (!isDay(day) || +hour > 23 || +minute > 59 || +second > 59 || +offsetHour > 14 || +offsetMinute > 59)
    return null;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const offset = (sign === '-' ? -1 : 1) * (+offsetHour * 60 + +offsetMinute);
  return Date.UTC(year, month - 1, date, +hour, +minute - offset, +second);
}

/** An instant with offset, or a day. */
export function isMoment(text: string): boolean {
  return isDay(text) || instantOf(text) !== null;
}

/** The calendar day of a moment in a zone, `YYYY-MM-DD`; `null` when it is no moment. */
export function dayOf(moment: string, timeZone: ZoneName): string | null {
  if (isDay(moment)) return moment;
  const instant = instantOf(moment);
  return instant === null
    ? null
    : new Date(instant + zoneHours[timeZone] * 3_600_000).toISOString().slice(0, 10);
}

/** `27 November 2024`; the text itself when it is no day. */
export function formatDay(day: string, locale: Locale = 'id'): string {
  if (!isDay(day)) return day;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${months[locale][month - 1]} ${year}`;
}

/**
 * `27 November 2024 pukul 22.30 WIB` · `27 November 2024, 22:30 WIB`. A moment that is only a day stays a day: no time
 * is invented.
 */
export function formatMoment(moment: string, timeZone: ZoneName, locale: Locale = 'id'): string {
  const instant = instantOf(moment);
  if (instant === null) return formatDay(moment, locale);
  const local = new Date(instant + zoneHours[timeZone] * 3_600_000).toISOString();
  const day = formatDay(local.slice(0, 10), locale);
  const [hour, minute] = [local.slice(11, 13), local.slice(14, 16)];
  return locale === 'id'
    ? `${day} pukul ${hour}.${minute} ${timeZone}`
    : `${day}, ${hour}:${minute} ${timeZone}`;
}
