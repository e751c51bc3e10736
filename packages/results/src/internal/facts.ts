/** What the root of each widget says to machines, and small readings of a result that several widgets need. */
import { formatMoment, isMoment } from '@situs-kpu/ui/core';
import type { ElectionResult, Locale, SourceDocument } from '../core/model.ts';
import { stepOf } from '../core/status.ts';
import { wordsOf } from '../core/status-words.ts';
import { figuresText } from '../i18n.ts';

/** Joins class names; empty ones are left out. */
export function cx(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** `KPU Kabupaten Contoh 000 Tahun 2024`: a document by its publisher, never by its address. */
export function nameOfSource({ publisher, number }: SourceDocument): string {
  return [publisher, number].filter(Boolean).join(' ');
}

/** Contract facts of a result. */
export function factsOf({ status, asOf, sources }: ElectionResult) {
  const [source] = sources;
  return {
    'data-kpu-status': status,
    'data-kpu-as-of': asOf ?? undefined,
    'data-kpu-source': (source && nameOfSource(source)) || undefined,
  };
}

/** An address that may be a link: http or https, so that data cannot bring script. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s/]/i.test(url) ? url : null;
}

/**
 * `per 27 November 2024 pukul 22.30 WIB`, or nothing without a time. After the determination the day of the figures is
 * no longer that of the status: beside “Diputus MK” it reads `angka per …`.
 */
export function asOfText({ asOf, timeZone, status }: ElectionResult, locale: Locale): string {
  const text = figuresText[locale];
  const later = stepOf(status) > stepOf('penetapan_hasil');
  return asOf === null
    ? ''
    : `${later ? text.figuresAsOf : text.asOf} ${formatMoment(asOf, timeZone, locale)}`;
}

/** `datetime` of a `<time>`; nothing where the text cannot be read as one. */
export function dateTimeOf(moment: string): string | undefined {
  return isMoment(moment) ? moment : undefined;
}

/** Title of a table or chart: contest and, when it is only a part, the area. */
export function titleOf({ contest, area, sample }: ElectionResult, locale: Locale): string {
  const text = figuresText[locale];
  const name = contest.name || text.result;
  const place = area.name !== '' && area.code !== contest.regionCode ? ` ${text.inArea} ${area.name}` : '';
  return `${sample ? `${text.sample}, ${text.notAResult}: ` : ''}${name}${place}`;
}

/** Status and time in one line: they stay in the caption when the band is elsewhere. */
export function statusLine(result: ElectionResult, locale: Locale): string {
  const text = figuresText[locale];
  return [
    wordsOf(result.status, result.contest.kind).label[locale],
    asOfText(result, locale),
    result.status === 'psu' ? text.beforeRepeat : '',
  ]
    .filter(Boolean)
    .join(', ');
}
