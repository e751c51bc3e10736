/** Calendar days in the zone of the area: what people count by, whatever the hour and wherever the server stands. */
import type { Locale } from '../i18n.ts';
import { endOf, formatDate, readMoment, type TimeZone, timeZones } from './dates.ts';

const hour = 3_600_000;

/** When a moment begins: an instant at once, a day at its midnight in the zone. `null` when it cannot be read. */
export function startOf(value: string, timeZone: TimeZone): number | null {
  const end = endOf(value, timeZone);
  return end !== null && readMoment(value)?.day ? end - 24 * hour : end;
}

/** The day on which an instant falls in the zone, counted from 1 January 1970. */
const dayAt = (at: number, timeZone: TimeZone) => Math.floor(at / hour / 24 + timeZones[timeZone][1] / 24);

/** Days from one moment to another on the calendar of the zone: 23.59 to 00.01 is one. `null` without two moments. */
export function daysBetween(from: string, to: string, timeZone: TimeZone): number | null {
  const [a, b] = [startOf(from, timeZone), startOf(to, timeZone)];
  return a === null || b === null ? null : dayAt(b, timeZone) - dayAt(a, timeZone);
}

/** The first midnight in the zone after an instant. */
export function nextMidnight(at: number, timeZone: TimeZone): number {
  return (dayAt(at, timeZone) + 1) * 24 * hour - timeZones[timeZone][1] * hour;
}

/** `Agustus 2026`: the month in which a moment falls in the zone; `null` when it cannot be read. */
export function monthOf(value: string, timeZone: TimeZone, locale?: Locale): string | null {
  return formatDate(value, { timeZone, locale, time: false, weekday: false })?.replace(/^\d+ /, '') ?? null;
}

/**
 * Beginning and end in words, without saying the same day twice: `Rabu, 5 Agustus 2026, 09.00` and `11.30 WIB`. The
 * end is `null` where it adds nothing, or cannot be read; the beginning is `null` where it cannot be read.
 */
export function formatSpan(
  start: string,
  end: string | undefined,
  timeZone: TimeZone,
  locale?: Locale,
): readonly [start: string | null, end: string | null] {
  const format = { timeZone, locale, weekday: true };
  const from = formatDate(start, format);
  const to = end ? formatDate(end, format) : null;
  if (!from || !to) return [from, to];
  if (from === to) return [from, null];
  const day = formatDate(start, { ...format, time: false });
  // Both have a clock, and the same day stands before it.
  return from !== day && to.startsWith(`${day}, `)
    ? [from.slice(0, from.lastIndexOf(' ')), to.slice(`${day}, `.length)]
    : [from, to];
}

/**
 * Whether a span is over or going on; `undefined` where it is neither, or nothing is known. An instant without a
 * credible end is over with its day: nobody knows how long it takes.
 */
export function spanState(
  start: string,
  end: string | undefined,
  now: string | undefined,
  timeZone: TimeZone,
): 'past' | 'ongoing' | undefined {
  const begins = startOf(start, timeZone);
  const present = now ? startOf(now, timeZone) : null;
  if (begins === null || present === null) return;
  // Of a day its end; of an instant itself, which is no end.
  const alone = Number(endOf(start, timeZone));
  const last = Math.max((end ? endOf(end, timeZone) : null) ?? alone, alone);
  const known = last > begins;
  if (present >= (known ? last : nextMidnight(begins, timeZone))) return 'past';
  return known && present >= begins ? 'ongoing' : undefined;
}
