/**
 * Scores as exact decimals. A score is a number with a few decimals that somebody printed; sums and differences of such
 * numbers are worked out on their digits, so that 77,5 − 77,49 is 0,01 and not 0,010000000000005.
 */
import type { Locale } from './model.ts';

/** `units / 10^places`. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** A fraction of two whole numbers; the second is above 0. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** How a figure is cut to its decimals: to the nearest (a half away from 0), or towards one end. */
export type Rounding = 'half' | 'up' | 'down';

const pow10 = (exponent: number) => 10n ** BigInt(exponent);

/** The digits of a finite number; `null` for what is none. */
export function decimalOf(value: number): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { units: digits, places } : { units: digits * pow10(-places), places: 0 };
}

const ratioOf = ({ units, places }: Decimal): Ratio => ({ over: units, under: pow10(places) });

/** A number as a fraction; `null` for what is no finite number. */
export function exact(value: number): Ratio | null {
  const decimal = decimalOf(value);
  return decimal && ratioOf(decimal);
}

export const add = (a: Ratio, b: Ratio): Ratio => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
export const minus = (a: Ratio, b: Ratio): Ratio => add(a, { over: -b.over, under: b.under });
export const times = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.over, under: a.under * b.under });
/** `b` is above 0. */
export const dividedBy = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.under, under: a.under * b.over });
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The fraction times 10^decimals as a whole number. */
export function unitsOf({ over, under }: Ratio, decimals: number, rounding: Rounding = 'half'): bigint {
  const scaled = over * pow10(decimals);
  const size = scaled < 0n ? -scaled : scaled;
  const whole = size / under;
  const rest = size % under;
  const negative = scaled < 0n;
  const more = rounding === 'half' ? 2n * rest >= under : rest > 0n && (rounding === 'up') !== negative;
  const rounded = more ? whole + 1n : whole;
  return negative ? -rounded : rounded;
}

/** The number nearest to a fraction, cut to at most 12 decimals. */
export const numberOf = (ratio: Ratio): number => Number(unitsOf(ratio, 12)) / 1e12;

const marks = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** `7864` with two decimals → `78,64`. */
export function printUnits(units: bigint, decimals: number, locale: Locale): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, marks[locale].group);
  const fraction = decimals > 0 ? marks[locale].decimal + digits.slice(-decimals) : '';
  return `${units < 0n ? '\u2212' : ''}${whole}${fraction}`;
}

/** A number with all its decimals and no more: `77,5`, `60`. A number that is none becomes a dash. */
export function printNumber(value: number, locale: Locale): string {
  const decimal = decimalOf(value);
  return decimal === null ? '–' : printUnits(decimal.units, decimal.places, locale);
}

/** A number with a fixed number of decimals. A number that is none becomes a dash. */
export function printFixed(
  value: number,
  decimals: number,
  locale: Locale,
  rounding: Rounding = 'half',
): string {
  const ratio = exact(value);
  return ratio === null ? '–' : printUnits(unitsOf(ratio, decimals, rounding), decimals, locale);
}
