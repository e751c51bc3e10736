import { endOf, type TimeZone } from '../../internal/dates.ts';
import { daysBetween, startOf } from '../../internal/days.ts';

/** Where a deadline stands; each has a word of its own. */
export const deadlineStates = ['upcoming', 'today', 'late', 'done'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** State and days on the calendar of the zone until the deadline; `null` where nothing can be claimed. */
export function stateOf(
  date: string,
  now: string | undefined,
  timeZone: TimeZone,
): readonly [DeadlineState, number] | null {
  const end = endOf(date, timeZone);
  const present = now ? startOf(now, timeZone) : null;
  if (!now || end === null || present === null) return null;
  const days = daysBetween(now, date, timeZone) as number;
  return [present >= end ? 'late' : days ? 'upcoming' : 'today', days];
}
