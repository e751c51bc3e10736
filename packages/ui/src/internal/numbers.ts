import type { Locale } from '../i18n.ts';

const marks = { id: ['.', ','], en: [',', '.'] } as const;

export interface NumberFormat {
  /** Language. @default 'id' */
  locale?: Locale | undefined;
  /** Decimals at most, 0 to 15; the rest is rounded half up. @default 2 */
  maximumFractionDigits?: number | undefined;
  /** Decimals at least, so that figures of a column line up. @default 0 */
  minimumFractionDigits?: number | undefined;
}

const limit = (digits: number) => Math.min(15, Math.max(0, Math.trunc(digits) || 0));

/**
 * `1234.5` → `1.234,5` (id) or `1,234.5` (en); `null` for what is no number. Written by hand instead of with `Intl`:
 * its output depends on the data of the machine, and server and browser must write the same.
 */
export function formatNumber(
  value: number | bigint | null | undefined,
  { locale = 'id', maximumFractionDigits = 2, minimumFractionDigits = 0 }: NumberFormat = {},
): string | null {
  if (typeof value !== 'bigint' && !Number.isFinite(value)) return null;
  const number = value as number | bigint;
  const least = limit(minimumFractionDigits);
  const most = Math.max(least, limit(maximumFractionDigits));
  const [group, point] = marks[locale] ?? marks.id;
  const [whole = '', decimals = ''] = plain(number, most).split('.');
  const fraction = decimals.replace(/0+$/, '').padEnd(least, '0');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction && point + fraction);
  return number < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Absolute value in digits, without an exponent. */
function plain(value: number | bigint, most: number): string {
  if (typeof value === 'bigint') return String(value < 0n ? -value : value);
  const size = Math.abs(value);
  // No fraction is left in a float of this size.
  if (size >= 1e15) return String(BigInt(Math.round(size)));
  // Rounded in decimals, because 1.005 * 100 is 100.49999999999999. A size that is written with an exponent, very small
  // or with very many decimals, gives no number here, and holds no more digits than `toFixed` tells.
  return (Number(`${Math.round(Number(`${size}e${most}`))}e-${most}`) || size).toFixed(most);
}
