import { answerDue, type ServiceRegime, serviceRegimes, type WorkingDayOptions } from '@situs-kpu/standard';
import { dateParts, readDate } from '@situs-kpu/ui';
import { firstOf, type ListQuery } from '../../page/query.ts';
import type { CalculationContent } from './content.ts';
import { procedurePageText } from './text.ts';

/**
 * Counts the days of a request by what the address of the page asks for. Pure: for a server, and for the browser.
 * @param query `tanggal-hari`, `tanggal-bulan`, `tanggal-tahun` as typed, `rezim` as `luar-tahapan` or `tahapan`
 * @param options years and holidays of the office, as `answerDue` takes them
 * @returns the answer; or what is wrong, in both languages; or neither, where nothing was asked
 * @example
 * calculateAnswer({ 'tanggal-hari': '5', 'tanggal-bulan': 'Januari', 'tanggal-tahun': '2026', rezim: 'luar-tahapan' });
 * // due.answer.day is 2026-01-20: 16 January is a holiday
 */
export function calculateAnswer(
  query: ListQuery | null | undefined,
  options?: WorkingDayOptions,
): Omit<CalculationContent, 'action'> {
  const names = [...dateParts.map((part) => `tanggal-${part}`), 'rezim'];
  const values = Object.fromEntries(names.map((name) => [name, firstOf(query, name)]));
  if (names.every((name) => values[name] === '')) return {};
  const typed = Object.fromEntries(dateParts.map((part) => [part, values[`tanggal-${part}`] ?? '']));
  const read = { id: readDate(typed, { locale: 'id' }), en: readDate(typed, { locale: 'en' }) };
  const received = 'value' in read.id ? read.id.value : null;
  const regime = serviceRegimes.find((each) => each === values['rezim']);
  const reason = (locale: 'id' | 'en') => {
    const answer = read[locale];
    return 'reason' in answer && answer.reason ? answer.reason : procedurePageText[locale].noDay;
  };
  const errors = {
    ...(received === null && { tanggal: { id: reason('id'), en: reason('en') } }),
    ...(regime === undefined && {
      rezim: { id: procedurePageText.id.noRegime, en: procedurePageText.en.noRegime },
    }),
  };
  if (received === null || regime === undefined) return { values, errors };
  return { values, received, due: answerDue(received, regime satisfies ServiceRegime, options) };
}
