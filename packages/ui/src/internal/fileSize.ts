import type { Locale } from '../i18n.ts';
import { formatNumber } from './numbers.ts';

/** `1.468.006` → `1,4 MB`; `null` for what is no size. Counted by 1,024, as servers count their limits. */
export function fileSize(bytes: number, locale?: Locale): string | null {
  if (!(bytes >= 0 && bytes < 2 ** 60)) return null;
  // Rounded before the unit is chosen, so that nothing reads "1.024 KB".
  const power = bytes < 1024 ? 0 : bytes < 1023.5 * 1024 ? 1 : bytes < 1023.95 * 1024 ** 2 ? 2 : 3;
  const number = formatNumber(bytes / 1024 ** power, { locale, maximumFractionDigits: power > 1 ? 1 : 0 });
  return `${number}\u00a0${['B', 'KB', 'MB', 'GB'][power]}`;
}
