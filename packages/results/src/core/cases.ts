/** Several cases about one result: which ruling stands, and what is still open. Used by sentences only. */
import { instantOf, isDay } from '@situs-kpu/ui/core';
import type { CourtCase, ElectionResult, Ruling } from './model.ts';

/** Whether a ruling asks something of KPU; where only its order is known, it may. */
export const isOpen = ({ outcome }: Ruling): boolean => outcome === null || outcome.startsWith('dikabulkan');

const when = (date: string | null): number | null =>
  date === null ? null : isDay(date) ? Date.parse(date) : instantOf(date);

/**
 * Index of the case whose ruling decides what comes next; -1 where there is none. That is the latest, and of one day one
 * that was granted. A ruling that was granted and of which no repeat is in the data comes before any other: that another
 * petition was rejected does not end it.
 */
export function decidingCase({ cases, former }: Pick<ElectionResult, 'cases' | 'former'>): number {
  const carriedOut = former.some(({ reason }) => reason !== 'koreksi');
  const due = ({ ruling }: CourtCase) => ruling !== null && isOpen(ruling);
  const only = !carriedOut && cases.some(due);
  let found = -1;
  cases.forEach((one, index) => {
    if (one.ruling === null || (only && !due(one))) return;
    const best = cases[found]?.ruling;
    if (!best) {
      found = index;
      return;
    }
    const [at, until] = [when(one.ruling.date), when(best.date)];
    const later = at !== null && until !== null ? at - until : 0;
    if (later > 0 || (later === 0 && isOpen(one.ruling) && !isOpen(best))) found = index;
  });
  return found;
}
