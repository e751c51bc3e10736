/**
 * Days and instants on an axis, in the zone of the area and never of the reader's machine. Own words instead of `Intl`,
 * whose output depends on the data of the machine: server and browser must write the same.
 */
import type { Locale } from './format.ts';

/** The zones of Indonesia: name that people use, and hours ahead of UTC. None of them has summer time. */
export const chartTimeZones = {
  'Asia/Jakarta': ['WIB', 7],
  'Asia/Makassar': ['WITA', 8],
  'Asia/Jayapura': ['WIT', 9],
} as const;
export type ChartTimeZone = keyof typeof chartTimeZones;

const months: Record<Locale, readonly string[]> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const hour = 3_600_000;
export const dayLength = 24 * hour;
const pattern = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** A point in time, and how it was given. */
export interface Moment {
  /** Milliseconds since 1970. A day counts as its end: what is said of a day is true when it is over. */
  at: number;
  /** It is a day without a time. */
  day: boolean;
}

const hoursOf = (zone: ChartTimeZone) => (chartTimeZones[zone] ?? chartTimeZones['Asia/Jakarta'])[1];

/** Reads `2025-05-20` or `2025-05-20T23:59:00+07:00`; `null` for anything else, also for a time without offset. */
export function momentOf(value: unknown, zone: ChartTimeZone): Moment | null {
  const match = typeof value === 'string' ? pattern.exec(value) : null;
  if (!match) return null;
  const [text, year, month, date, time] = match;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date));
  // The 31st of November would become the 1st of December.
  if (new Date(day).toISOString().slice(0, 10) !== text.slice(0, 10)) return null;
  const at = time ? Date.parse(text) : day + dayLength - hoursOf(zone) * hour;
  return Number.isNaN(at) ? null : { at, day: !time };
}

/** "20 Mei 2025", or "20 Mei 2025, 23.59 WIB" for an instant. */
export function momentText({ at, day }: Moment, zone: ChartTimeZone, locale: Locale): string {
  // Shifted, so that the UTC fields are those of the zone; the end of a day is the last moment of it.
  const local = new Date(at - +day + hoursOf(zone) * hour);
  const date = `${local.getUTCDate()} ${(months[locale] ?? months.id)[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  if (day) return date;
  const [hours, minutes] = [local.getUTCHours(), local.getUTCMinutes()].map((n) => `${n}`.padStart(2, '0'));
  const [name] = chartTimeZones[zone] ?? chartTimeZones['Asia/Jakarta'];
  return `${date}, ${hours}${locale === 'en' ? ':' : '.'}${minutes} ${name}`;
}

/** "20 Mei", for a mark of an axis. */
export function dayText(at: number, zone: ChartTimeZone, locale: Locale): string {
  const local = new Date(at - 1 + hoursOf(zone) * hour);
  return `${local.getUTCDate()} ${(months[locale] ?? months.id)[local.getUTCMonth()]}`;
}
