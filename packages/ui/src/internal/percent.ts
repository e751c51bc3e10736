import { type Locale, percentText, words } from '../i18n.ts';
import { formatNumber } from './numbers.ts';

/**
 * A share in percent, `30,5%`. A part never rounds to nothing or to the whole: then it reads "kurang dari 0,1%" or
 * "lebih dari 99,9%". `null` where there is no share.
 */
export function formatPercent(value: number, whole: number, locale?: Locale): string | null {
  const format = (share: number) => formatNumber(share, { locale, maximumFractionDigits: 1 });
  const share = whole > 0 ? format((value / whole) * 100) : null;
  if (share === null) return null;
  const text = words(percentText, locale);
  if (share === '0' && value > 0) return `${text.less} ${format(0.1)}%`;
  if (share === '100' && value !== whole) return `${text.more} ${value < whole ? format(99.9) : share}%`;
  return `${share}%`;
}
