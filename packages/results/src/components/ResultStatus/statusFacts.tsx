import { formatMoment } from '@situs-kpu/ui/core';
import type { ReactNode } from 'react';
import type { ElectionResult, Locale } from '../../core/model.ts';
import { formatVotes, isCount } from '../../core/numbers.ts';
import { nameOfSource } from '../../internal/facts.ts';
import { statusFactsText } from '../../texts/status.ts';

/**
 * What belongs to a status beside its definition: cases and rulings, what is repeated and where, days that are known.
 * A day that the status lives on and that is not known is said to be missing; none is ever computed.
 */
export function statusFacts(result: ElectionResult, locale: Locale): ReactNode[] {
  const { status, schedule, repeat, cases, elected, sources, timeZone } = result;
  const text = statusFactsText[locale];
  const day = (moment: string | null) => (moment === null ? '' : formatMoment(moment, timeZone, locale));
  const told: ReactNode[] = [];
  // That the Court ruled may be all that is known: then no case is told to be open.
  const open = status === 'sengketa_mk' || cases.some(({ ruling }) => ruling !== null);
  for (const one of cases) {
    const { number, registered, ruling } = one;
    const order = ruling?.order;
    told.push(
      <>
        {text.case(number, day(registered))}. {ruling === null && open && `${text.undecided}.`}
        {ruling?.outcome && `${text.ruling(text.outcomes[ruling.outcome], day(ruling.date))}.`}
        {order && (
          <>
            {' '}
            {text.order(ruling.outcome ? '' : day(ruling.date))}: <q>{order}</q>
          </>
        )}
      </>,
    );
  }
  if (repeat !== null) {
    const where = isCount(repeat.stations) ? text.stations(formatVotes(repeat.stations, locale)) : '';
    told.push(
      `${text.repeats[repeat.kind]}${where}${repeat.date === null ? text.noDay : text.day(day(repeat.date))}.`,
    );
  }
  if (status === 'penetapan_hasil' || status === 'masa_permohonan_mk') {
    if (schedule.petitionUntil !== null) told.push(text.petition(day(schedule.petitionUntil)));
    else if (status === 'masa_permohonan_mk') told.push(text.noPetition);
  }
  if (status === 'penetapan_terpilih' && elected !== null) {
    const source = elected.sourceIndex === null ? undefined : sources[elected.sourceIndex];
    if (source) told.push(text.elected(nameOfSource(source), day(elected.date ?? source.date)));
  }
  if (status === 'pemilihan_berikutnya')
    told.push(
      schedule.nextElection === null ? text.noNextElection : text.nextElection(day(schedule.nextElection)),
    );
  else if (schedule.next !== null) told.push(text.next(day(schedule.next)));
  return told;
}
