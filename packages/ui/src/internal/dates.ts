/**
 * Days and times as text, in the zone of the area and never of the reader's machine. Own words instead of `Intl`,
 * whose output depends on the data of the machine: server and browser must write the same.
 */
import { type Locale, words } from '../i18n.ts';

/** The zones of Indonesia: name that people use, and hours ahead of UTC. None of them has summer time. */
export const timeZones = {
  'Asia/Jakarta': ['WIB', 7],
  'Asia/Makassar': ['WITA', 8],
  'Asia/Jayapura': ['WIT', 9],
} as const;
export type TimeZone = keyof typeof timeZones;

/** Names of the months. */
export const months = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;
export const days = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
} as const;

const hour = 3_600_000;
const pattern = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

export interface Moment {
  /** Milliseconds since 1970. Of a day: its midnight in UTC. */
  at: number;
  /** It is a day without a time. */
  day: boolean;
}

/** Reads `2024-12-04` or `2024-12-04T17:53:00+07:00`; `null` for anything else, also for a time without offset. */
export function readMoment(value: string): Moment | null {
  const match = pattern.exec(value);
  if (!match) return null;
  const [, year, month, date, time] = match;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date));
  // The 31st of November would become the 1st of December.
  if (new Date(day).toISOString().slice(0, 10) !== value.slice(0, 10)) return null;
  const at = time ? Date.parse(value) : day;
  return Number.isNaN(at) ? null : { at, day: !time };
}

/** The zone that is given, else the Indonesian one that an offset names by itself. */
export function zoneOf(
  value: string,
  timeZone: TimeZone | undefined,
): readonly [name: string, hours: number] | undefined {
  if (timeZone) return timeZones[timeZone];
  return Object.values(timeZones).find(([, hours]) => value.endsWith(`+0${hours}:00`));
}

/** When a moment is over: an instant at once, a day at its end in the zone. `null` when it cannot be read. */
export function endOf(value: string, timeZone: TimeZone): number | null {
  const moment = readMoment(value);
  const zone = timeZones[timeZone];
  if (!moment || !zone) return null;
  return moment.day ? moment.at + (24 - zone[1]) * hour : moment.at;
}

export interface DateFormat {
  /** Zone of the area the page is about. May be left out for a day, and for an offset of +07:00, +08:00 or +09:00. */
  timeZone?: TimeZone | undefined;
  /** Name of the day. @default true with a time, false without */
  weekday?: boolean | undefined;
  /** Hour and minute of an instant. @default true */
  time?: boolean | undefined;
  /** Language. @default 'id' */
  locale?: Locale | undefined;
}

/** `Rabu, 4 Desember 2024, 17.53 WIB` or `4 Desember 2024`; `null` when it is no date, or no zone is known. */
export function formatDate(
  value: string,
  { timeZone, weekday, time = true, locale = 'id' }: DateFormat = {},
): string | null {
  const moment = readMoment(value);
  if (!moment) return null;
  const zone = moment.day ? (['', 0] as const) : zoneOf(value, timeZone);
  if (!zone) return null;
  // Shifted, so that the UTC fields are those of the zone.
  const local = new Date(moment.at + zone[1] * hour);
  const clock = time && !moment.day;
  const day = (weekday ?? clock) ? `${words(days, locale)[local.getUTCDay()]}, ` : '';
  const date = `${day}${local.getUTCDate()} ${words(months, locale)[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  if (!clock) return date;
  const [hours, minutes] = [local.getUTCHours(), local.getUTCMinutes()].map((n) =>
    String(n).padStart(2, '0'),
  );
  return `${date}, ${hours}${locale === 'en' ? ':' : '.'}${minutes} ${zone[0]}`;
}
