import { formatNumber } from '@situs-kpu/ui';
import type { Locale } from '../i18n.ts';
import { countOf } from './values.ts';

/** A count with the separators of the language; '' for what is none. */
export function formatCount(value: unknown, locale: Locale): string {
  const count = countOf(value);
  return count === undefined ? '' : (formatNumber(count, { locale }) ?? '');
}
