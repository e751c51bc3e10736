import { type Locale, percentText, words } from '../i18n.ts';
import { formatNumber } from './numbers.ts';

/**
 * A share in percent, `30,5%`. A part never rounds to nothing or to the whole: then it reads "kurang dari 0,1%" or
 * "lebih dari 99,9%". `null` where there is no share.
 */
export function formatPercent(
  value: number,
  whole: number,
  locale?: Locale,
  maximumFractionDigits = 1,
): string | null {
  const digits = Math.min(15, Math.max(0, Math.trunc(maximumFractionDigits) || 0));
  const text =
    whole > 0 ? formatNumber((value / whole) * 100, { locale, maximumFractionDigits: digits }) : null;
  if (text === null) return null;
  const step = 10 ** -digits;
  const beyond = (edge: number, more: boolean) =>
    `${words(percentText, locale)[more ? 'more' : 'less']} ${formatNumber(edge, { locale, maximumFractionDigits: digits })}%`;
  if (text === '0' && value > 0) return beyond(step, false);
  if (text === '100' && value < whole) return beyond(100 - step, true);
  if (text === '100' && value > whole) return beyond(100, true);
  return `${text}%`;
}
