import { contactCardText, fill, type Locale, words } from '../../i18n.ts';

/** From and to, `['08:00', '16:00']`, in the zone of the office. Midnight at the end is `24:00`. */
export type OpeningTime = readonly [from: string, to: string];

export interface OpeningDay {
  /** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
  day: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** When the office is open. Left out, it is closed on this day. */
  open?: OpeningTime | undefined;
  /** When nobody is at the counter in between: Friday prayer, lunch. */
  breaks?: readonly OpeningTime[] | undefined;
}

/** `08.00–16.00`; what is no time, or ends before it begins, is shown as it was given and marked. */
function span([from, to]: OpeningTime, locale: Locale | undefined, invalid: string): string {
  const shown = `${from}–${to}`;
  if (![from, to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) || from >= to)
    return `${invalid}: ${shown}`;
  return locale === 'en' ? shown : shown.replaceAll(':', '.');
}

/** `08.00–16.00, istirahat 12.00–13.00`. */
export function hoursOf({ open, breaks = [] }: OpeningDay, locale?: Locale): string {
  const text = words(contactCardText, locale);
  if (!open) return text.closed;
  return [
    span(open, locale, text.invalid),
    ...breaks.map((pause) => fill(text.pause, { time: span(pause, locale, text.invalid) })),
  ].join(', ');
}
