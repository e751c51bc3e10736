/** The day of the event: written, a day of the calendar, with its own weekday, and not after the publication. */
import { dayNumber } from '../../internal/days.ts';
import { readDays } from '../read.ts';
import { advice, atText, type Found, leadPlace, most, type ReadDraft } from './draft.ts';
import type { Advice } from './types.ts';

export function checkDay({ body, year, eventDate, published, empty }: ReadDraft): Found<'tanggal'> {
  if (empty) return { tanggal: null };
  const tanggal: Advice[] = [];
  const days = body.flatMap((each) => readDays(each.text, year).map((read) => ({ each, read })));
  if (days.length === 0 && dayNumber(eventDate) === null)
    tanggal.push(
      advice(
        'Tanggal kejadian belum ditulis. Tulis seperti Jumat (9/5/2025).',
        'The day of the event is not written. Write it like Jumat (9/5/2025).',
        leadPlace,
      ),
    );
  for (const { each, read } of days.slice(0, most)) {
    if (read.wrongWeekday)
      tanggal.push(
        advice(
          `Hari dan tanggal tidak cocok: ${read.day} bukan ${read.weekday}.`,
          `Day and date do not belong together: ${read.day} is no ${read.weekday}.`,
          atText(each, read),
        ),
      );
    else if (year !== undefined && read.day === undefined)
      tanggal.push(
        advice(
          'Tanggal ini tidak ada dalam kalender.',
          'There is no such day in the calendar.',
          atText(each, read),
        ),
      );
    else if (dayNumber(published) !== null && read.day && read.day > published && each.index === 0)
      tanggal.push(
        advice(
          `Tanggal kejadian ${read.day} setelah tanggal terbit ${published}.`,
          `The day of the event, ${read.day}, is after the publication on ${published}.`,
          atText(each, read),
        ),
      );
  }
  return { tanggal };
}
