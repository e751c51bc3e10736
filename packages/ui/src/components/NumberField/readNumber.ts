import { fill, type Locale, readNumberText, words } from '../../i18n.ts';
import type { Answer } from '../../internal/answer.ts';
import { finite } from '../../internal/finite.ts';
import { formatNumber } from '../../internal/numbers.ts';

export interface ReadNumberOptions {
  /** Language in which it was written: `1.234,5` in Indonesian, `1,234.5` in English. @default 'id' */
  locale?: Locale | undefined;
  /** Decimals at most. With 0 only whole numbers are taken. @default 0 */
  decimals?: number | undefined;
  /** Smallest number. Below zero, a sign may be typed. @default 0 */
  min?: number | undefined;
  /** Largest number. @default Number.MAX_SAFE_INTEGER */
  max?: number | undefined;
}

/**
 * Reads what a person has typed: `1.234` and `1234`, never a guess. `1,234` is refused with the reason, because it is
 * one thousand to some and one and a bit to others. Runs on the server as well. Empty text gives `{ value: null }`.
 */
export function readNumber(text: string, { locale, ...limits }: ReadNumberOptions = {}): Answer<number> {
  const decimals = finite(limits.decimals) ?? 0;
  const min = finite(limits.min) ?? 0;
  // Above, a float would change the digits that were typed.
  const max = Math.min(finite(limits.max) ?? Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const say = words(readNumberText, locale);
  const show = (n: number) => formatNumber(n, { locale, maximumFractionDigits: decimals }) ?? '';
  // Other minus signs, and the spaces that text programs put between thousands.
  const typed = text.replace(/[\s\u00a0\u202f]+/g, '').replace(/^[−–]/, '-');
  if (!typed) return { value: null };
  const digits = typed.replace(/^-/, '');
  const [group, point] = locale === 'en' ? [',', '.'] : ['.', ','];
  const values = {
    typed: digits,
    plain: digits.replace(/\D/g, ''),
    grouped: show(Number(digits.replace(/\D/g, ''))),
    decimals,
    min: show(min),
    max: show(max),
  };
  const because = (reason: string) => ({ reason: fill(reason, values) });
  if (!/^\d[\d.,]*$/.test(digits)) return because(say.digits);
  const [whole = '', fraction, more] = digits.split(point);
  // Grouped in the way of the other language, perhaps.
  const thousands = group === '.' ? /^\d{1,3}(,\d{3})+$/ : /^\d{1,3}(\.\d{3})+$/;
  if (thousands.test(digits) && (more !== undefined || decimals < 3)) return because(say.ambiguous);
  if (more !== undefined || fraction === '' || fraction?.includes(group)) return because(say.digits);
  if (!/^(\d+|\d{1,3}([.,]\d{3})+)$/.test(whole)) return because(say.group);
  if (fraction && !decimals) return because(say.whole);
  if (fraction && fraction.length > decimals) return because(say.decimals);
  const value = Number(`${typed.startsWith('-') ? '-' : ''}${whole.replace(/\D/g, '')}.${fraction ?? 0}`);
  if (value < min) return because(say.min);
  if (value > max) return because(say.max);
  return { value: value || 0 };
}
