/** Days and instants of content, compared on the calendar of the office. */
import { dayOf, formatDay, instantOf, isDay, isMoment, type ZoneName } from '@situs-kpu/ui/core';
import type { Locale } from '../i18n.ts';
import type { SiteConfig } from '../site/site.ts';
import { str } from './values.ts';

/** The zones of Indonesia by the names that people use. */
export const zoneNames: Readonly<Record<SiteConfig['timeZone'], ZoneName>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};
const hours: Readonly<Record<ZoneName, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/** When a moment begins, in milliseconds since 1970: a day at its midnight in the zone. `null` for what is none. */
export function beginOf(value: unknown, timeZone: SiteConfig['timeZone']): number | null {
  const text = str(value);
  const zone = zoneNames[timeZone] ?? 'WIB';
  return isDay(text) ? instantOf(`${text}T00:00${hours[zone]}`) : instantOf(text);
}

/** When a moment is over: a day at its end in the zone. `null` for what is none. */
export function endOf(value: unknown, timeZone: SiteConfig['timeZone']): number | null {
  const begin = beginOf(value, timeZone);
  return begin !== null && isDay(str(value)) ? begin + 86_400_000 : begin;
}

/** `2026-11-30`, the day of a moment in the zone; '' for what is none. */
export const dayIn = (value: unknown, timeZone: SiteConfig['timeZone']): string =>
  dayOf(str(value), zoneNames[timeZone] ?? 'WIB') ?? '';

/** `2026`, the year of a moment in the zone; `null` for what is none. */
export function yearOf(value: unknown, timeZone: SiteConfig['timeZone']): number | null {
  const text = str(value);
  if (/^\d{4}$/.test(text)) return Number(text);
  const day = dayOf(text, zoneNames[timeZone] ?? 'WIB');
  return day === null ? null : Number(day.slice(0, 4));
}

/** `30 November 2026` in the zone; the text itself when it is no moment, and '' for nothing. */
export function dayText(value: unknown, timeZone: SiteConfig['timeZone'], locale: Locale): string {
  const text = str(value);
  return isMoment(text) ? formatDay(dayOf(text, zoneNames[timeZone] ?? 'WIB') ?? text, locale) : text;
}

/** The newest first; those without a day that can be read keep their order and stand last. */
export function newestFirst<T>(
  items: readonly T[],
  dayOfItem: (item: T) => unknown,
  timeZone: SiteConfig['timeZone'],
): T[] {
  const at = (item: T) => beginOf(dayOfItem(item), timeZone) ?? Number.NEGATIVE_INFINITY;
  return items
    .map((item, index) => ({ item, index, at: at(item) }))
    .sort((a, b) => (b.at === a.at ? a.index - b.index : b.at - a.at))
    .map(({ item }) => item);
}
