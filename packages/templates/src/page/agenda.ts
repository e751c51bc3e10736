/** Events of content, as the agenda shows them. */
import { type AgendaEvent, agendaStatuses } from '@situs-kpu/ui';
import type { SiteConfig } from '../site/site.ts';
import { beginOf, dayIn, endOf } from './moments.ts';
import { str } from './values.ts';

/** An event; the same shape as `AgendaEvent` of `@situs-kpu/ui`, so that `agendaIcs` reads it too. */
export type EventContent = AgendaEvent;

/** An event with values that can be shown; what is no text is left out. */
export function eventOf(event: EventContent): AgendaEvent {
  const kept = (value: unknown) => str(value) || undefined;
  return {
    id: kept(event.id),
    title: str(event.title),
    start: str(event.start),
    end: kept(event.end),
    place: kept(event.place),
    host: kept(event.host),
    href: kept(event.href),
    status: agendaStatuses.find((status) => status === event.status),
    movedFrom: kept(event.movedFrom),
    note: kept(event.note),
    icsHref: kept(event.icsHref),
  };
}

/** Whether an event is over at a moment; without one nothing is. An instant alone is over with its day: nobody knows how long it takes. */
export function isOver(
  { start, end }: AgendaEvent,
  now: string | undefined,
  timeZone: SiteConfig['timeZone'],
): boolean {
  const present = beginOf(now, timeZone);
  if (present === null) return false;
  const last = endOf(end, timeZone) ?? endOf(dayIn(start, timeZone), timeZone);
  return last !== null && present >= last;
}
