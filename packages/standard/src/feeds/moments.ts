/** Times in feeds: an instant with offset, or a day, which stands for its first minute at the office. */
import { dayNumber } from '../internal/days.ts';
import type { TimeZone } from '../types.ts';

const offsets: Readonly<Record<TimeZone, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** Milliseconds of a day or an instant with offset, or `null`. */
export function moment(value: unknown, zone: TimeZone): number | null {
  const number = dayNumber(value);
  if (number !== null) return number * 86_400_000 - offsets[zone] * 3_600_000;
  if (
    typeof value !== 'string' ||
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(value)
  )
    return null;
  if (dayNumber(value.slice(0, 10)) === null) return null;
  const at = Date.parse(value);
  return Number.isFinite(at) ? at : null;
}

const two = (n: number) => String(n).padStart(2, '0');
const shifted = (at: number, zone: TimeZone) => new Date(at + offsets[zone] * 3_600_000);
const names = {
  days: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** `Fri, 09 May 2025 10:00:00 +0700` (RFC 822, as RSS wants it). */
export function rfc822(at: number, zone: TimeZone): string {
  const local = shifted(at, zone);
  return `${names.days[local.getUTCDay()]}, ${two(local.getUTCDate())} ${names.months[local.getUTCMonth()]} ${local.getUTCFullYear()} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())} +${two(offsets[zone])}00`;
}

/** `2025-05-09T10:00:00+07:00` (RFC 3339). */
export const rfc3339 = (at: number, zone: TimeZone): string =>
  `${shifted(at, zone).toISOString().slice(0, 19)}+${two(offsets[zone])}:00`;
