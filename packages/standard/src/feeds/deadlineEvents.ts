/** Terms as events of a calendar: pass them to `agendaIcs` of `@situs-kpu/ui/agenda-ics`. */
import { type DueDate, deadline } from '../config/deadlines.ts';
import type { Locale } from '../types.ts';

/** An event as `agendaIcs` and the agenda of the templates take it. */
export interface DeadlineEvent {
  id: string;
  title: string;
  /** The day on which the term ends. */
  start: string;
  note: string;
}

/**
 * The ends of terms as events of whole days. A term whose end is not known gives none: a calendar has no place for
 * "no earlier than".
 * @param request number or name of the request, so that its events are known again; no name of a person
 */
export function deadlineEvents(
  due: readonly DueDate[],
  request: string,
  locale: Locale = 'id',
): DeadlineEvent[] {
  return due.flatMap(({ step, regime, term, due: end }) => {
    if (!term || !end?.known) return [];
    const { name } = deadline(step);
    const regimeName = {
      'luar-tahapan': { id: 'di luar tahapan', en: 'outside stages' },
      tahapan: { id: 'selama tahapan', en: 'during stages' },
    }[regime];
    return [
      {
        id: `${request}-${step}`,
        title: `${name[locale]}: ${request}`,
        start: end.day,
        note:
          locale === 'id'
            ? `${term.value} hari kerja (${regimeName.id})`
            : `${term.value} working days (${regimeName.en})`,
      },
    ];
  });
}
