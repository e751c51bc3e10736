/** Small readings that several widgets of the filling print alike. */
import { formatMoment, isMoment } from '@situs-kpu/ui/core';
import type { Locale } from '../core/model.ts';
import { formatPercent, type ProgressShare } from '../core/progress/counts.ts';
import type { IndicatorValue, Progress, ProgressZone } from '../core/progress/model.ts';
import { formatWhole } from '../core/progress/sentences.ts';
import { progressPartsText } from '../texts/progress-parts.ts';

/** Joins class names; empty ones are left out. */
export const cx = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** Zones as `ui` and `charts` name them. */
export const timeZones = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;

/** A moment in words; as it was written where it cannot be read. */
export const momentText = (at: string | null, zone: ProgressZone, locale: Locale): string =>
  at === null || at === ''
    ? progressPartsText[locale].noTime
    : isMoment(at)
      ? formatMoment(at, zone, locale)
      : at;

/** Title of a table or chart: the mark of made-up data, what it is, and of when. */
export function titleOf(progress: Progress, what: string, zone: ProgressZone, locale: Locale): string {
  const text = progressPartsText[locale];
  return `${progress.sample ? `${text.sample}: ` : ''}${what}, ${text.asOf} ${momentText(progress.asOf, zone, locale)}`;
}

/** `45,0%`, or why there is none. */
export const shareText = (share: ProgressShare, locale: Locale): string =>
  share.known ? formatPercent(share, locale) : progressPartsText[locale].noShare[share.reason];

/** `18 dari 40 indikator yang berlaku`, or why there is none. */
export const doneText = (share: ProgressShare, locale: Locale): string =>
  share.known
    ? progressPartsText[locale].of(formatWhole(share.done, locale), formatWhole(share.base, locale))
    : progressPartsText[locale].noShare[share.reason];

/** A value as a person writes it. */
export const valueText = (value: IndicatorValue, locale: Locale): string =>
  typeof value === 'number'
    ? locale === 'id'
      ? String(value).replace('.', ',')
      : String(value)
    : (value ?? '');

/** What a person typed as a value: a number, words, nothing, or a number that could be meant in two ways. */
export type TypedValue =
  | { readonly kind: 'value'; readonly value: IndicatorValue }
  | { readonly kind: 'ambiguous' };

const plainNumber = /^-?\d{1,15}$/;

/** Reads a typed value in the manner of the language: `71,2` and `1.250` in Indonesian, `71.2` and `1,250` in English. */
export function typedValue(typed: string, locale: Locale): TypedValue {
  const text = typed.trim();
  if (text === '') return { kind: 'value', value: null };
  if (plainNumber.test(text)) return { kind: 'value', value: Number(text) };
  if (!/^-?[\d.,]+$/.test(text)) return { kind: 'value', value: text };
  const [group, mark] = locale === 'id' ? ['.', ','] : [',', '.'];
  const form = new RegExp(`^-?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${mark}\\d+)?$|^-?\\d+\\${mark}\\d+$`);
  if (!form.test(text) || text.replace(/\D/g, '').length > 15) return { kind: 'ambiguous' };
  return { kind: 'value', value: Number(text.split(group).join('').replace(mark, '.')) };
}

/** Size of a file: `812 kB`, `1,4 MB`. */
export function sizeText(bytes: number, locale: Locale): string {
  if (!Number.isFinite(bytes) || bytes < 0) return progressPartsText[locale].nobody;
  if (bytes < 1000) return `${bytes} B`;
  const kilo = Math.round(bytes / 1000);
  if (kilo < 1000) return `${kilo} kB`;
  return `${valueText(Math.round(bytes / 100_000) / 10, locale)} MB`;
}
