import { agendaText, type Locale, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { endOf, readMoment, type TimeZone } from '../../internal/dates.ts';
import { startOf } from '../../internal/days.ts';
import type { AgendaEvent } from '../AgendaItem/AgendaItem.tsx';

export interface AgendaIcsOptions {
  /** Address of the website, `https://kota-surakarta.kpu.go.id`: ids are unique in it, and links are completed with it. */
  site: string;
  /** When the file, or the data in it, were made: an instant with offset. Given, so that the same data make the same file. */
  stamp: string;
  /** Zone of the area: where days begin and end. */
  timeZone: TimeZone;
  /** Name of the calendar: "Agenda KPU Kota Surakarta". */
  name?: string;
  /** Language of the added words. @default 'id' */
  locale?: Locale;
}

/** RFC 5545, 3.3.11. Whatever some reader takes for the end of a line becomes an escaped one; other controls go. */
const escaped = (text: string) =>
  String(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** RFC 5545, 3.1: at most 75 octets of UTF-8 on a line, and no character is divided. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) as number;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** `20260805T020000Z` */
const instant = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
const hour = 3_600_000;

/** Start and end as properties, both days or both instants as the standard wants; `null` without a start. */
function times({ start, end }: AgendaEvent, timeZone: TimeZone): string[] | null {
  const begins = startOf(start, timeZone);
  if (begins === null) return null;
  const ends = end ? endOf(end, timeZone) : null;
  const later = ends !== null && ends >= begins;
  if (!readMoment(start)?.day)
    return [`DTSTART:${instant(begins)}`, ...(later ? [`DTEND:${instant(ends)}`] : [])];
  const shift = Number(readMoment(start)?.at) - begins;
  // The end of a day is the midnight after it: just what the standard wants, the first day that is free again.
  const days = later ? Math.ceil((ends + shift) / (24 * hour)) * 24 * hour : begins + shift + 24 * hour;
  const date = (at: number) => `;VALUE=DATE:${instant(at).slice(0, 8)}`;
  return [`DTSTART${date(begins + shift)}`, `DTEND${date(Math.max(days, begins + shift + 24 * hour))}`];
}

/** An address of the web, completed by the site; `undefined` for anything else. */
function address(href: string | undefined, site: string): string | undefined {
  if (!href) return;
  try {
    const url = new URL(href, site);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {}
}

/**
 * The events as a calendar file (RFC 5545), for build time or a server: serve it as `text/calendar; charset=utf-8`
 * under the name `agenda.ics`. Times are in UTC, so no reader needs to know the zone. An event without a start that
 * can be read is left out, since a calendar has no place for it.
 */
export function agendaIcs(
  events: readonly AgendaEvent[],
  { site, stamp, timeZone, name, locale }: AgendaIcsOptions,
): string {
  const text = words(agendaText, locale);
  const made = startOf(stamp, timeZone);
  const report = (what: string) => {
    if (process.env.NODE_ENV !== 'production') complain('agendaIcs', what);
  };
  if (made === null) {
    report(
      `the stamp "${stamp}" cannot be read. Calendars take the file for older than any other. Give an instant with offset, like new Date().toISOString().`,
    );
  }
  const dtstamp = `DTSTAMP:${instant(made ?? 0)}`;
  const host = site.replace(/^\w+:\/\//, '').replace(/[/?#].*/s, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Situs KPU//Agenda//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ];
  if (name) lines.push(`X-WR-CALNAME:${escaped(name)}`);
  const seen = new Set<string>();
  for (const event of events) {
    const when = times(event, timeZone);
    if (!when) {
      report(
        `"${event.title}" has no start that can be read ("${event.start}"). It is left out of the file. Give a day like 2026-08-05, or an instant with offset.`,
      );
      continue;
    }
    let uid = event.id ?? '';
    if (!uid || seen.has(uid)) {
      report(
        `the id "${uid}" of "${event.title}" is ${uid ? 'used twice' : 'empty'}. A calendar that has the event cannot know it again. Give each event an id that never changes.`,
      );
      uid = `${uid || event.start}-${event.title}`;
      const base = uid;
      for (let n = 2; seen.has(uid); n += 1) uid = `${base}-${n}`;
    }
    seen.add(uid);
    const url = address(event.href, site);
    const title = event.title || text.noTitle;
    const description = [event.host && `${text.host}: ${event.host}`, event.note].filter(Boolean).join('\n');
    lines.push(
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}@${escaped(host)}`,
      dtstamp,
      ...when,
      // Not every calendar shows the status.
      `SUMMARY:${escaped(event.status === 'cancelled' ? `${text.cancelled}: ${title}` : title)}`,
      `STATUS:${event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    );
    if (event.place) lines.push(`LOCATION:${escaped(event.place)}`);
    if (description) lines.push(`DESCRIPTION:${escaped(description)}`);
    if (url) lines.push(`URL:${url}`);
    lines.push('END:VEVENT');
  }
  lines.push('END:VCALENDAR', '');
  return lines.map(fold).join('\r\n');
}
