/** Who is elected, by the decision that says so. Several widgets mark it, all in the same words. */
import { formatMoment } from '@situs-kpu/ui/core';
import type { ElectionResult, Locale } from '../core/model.ts';
import { resultBoardText } from '../texts/board.ts';

/** Ids that KPU named, and its decision in words; `null` before it or without the decision. */
export function electedOf({ status, elected, sources, timeZone }: ElectionResult, locale: Locale) {
  if (status !== 'penetapan_terpilih' || elected === null || elected.sourceIndex === null) return null;
  const source = sources[elected.sourceIndex];
  if (source?.kind !== 'keputusan_kpu') return null;
  const text = resultBoardText[locale];
  const day = elected.date ?? source.date;
  const decision = [
    text.decision(source.publisher, source.number),
    day === null ? '' : formatMoment(day, timeZone, locale),
  ]
    .filter(Boolean)
    .join(', ');
  return { ids: elected.ids, text: `${text.elected(decision)}.` };
}
