/** How a ratio is printed in percent without saying more than is true. Shared by the modules `numbers*.ts`. */
import type { Locale } from './model.ts';

/** A share as two whole numbers, so that nothing is lost before it is printed. */
export interface Share {
  numerator: bigint;
  denominator: bigint;
}

/** Marks between thousands and before decimals. */
export const marks = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** Most decimals a share may get to stay apart from a line; then `>50%` or `<50%` is said instead. */
export const mostDecimals = 6;

export const pow10 = (exponent: number) => 10n ** BigInt(exponent);
export const compare = (a: bigint, b: bigint): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);
export const group = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);

/** Decimals from 0 to 6; what is no number becomes the default. */
export const clampDecimals = (decimals: number, fallback: number) =>
  Number.isFinite(decimals) ? Math.min(mostDecimals, Math.max(0, Math.trunc(decimals))) : fallback;

/** Percent times 10^decimals, rounded half up. */
export function roundedUnits({ numerator, denominator }: Share, decimals: number): bigint {
  return (2n * numerator * 100n * pow10(decimals) + denominator) / (2n * denominator);
}

/** `6049` with two decimals → `60,49`. */
export function printUnits(units: bigint, decimals: number, locale: Locale): string {
  const digits = String(units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const { group: mark, decimal } = marks[locale];
  return group(whole, mark) + (decimals > 0 ? decimal + digits.slice(-decimals) : '');
}

/** A line like `77.5` as a fraction of one percent, exactly; `null` for what is no plain number from 0 up. */
export function lineOf(percent: number): Share | null {
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(String(percent)) ?? [];
  return whole === '' ? null : { numerator: BigInt(whole + fraction), denominator: pow10(fraction.length) };
}

/** -1, 0 or 1 for the exact share against a line in percent. */
export function sideOfLine(share: Share, line: Share): -1 | 0 | 1 {
  return compare(share.numerator * 100n * line.denominator, line.numerator * share.denominator);
}

/** Printed units, and the units between which the share lies where only a bound is printed. */
interface Print {
  text: string;
  low: bigint;
  high: bigint;
}

/** `0,00` and `100,00` are printed only for what is exactly that; else the nearest bound: `<0,01` and `>99,99`. */
function print(share: Share, units: bigint, decimals: number, locale: Locale): Print {
  const whole = 100n * pow10(decimals);
  if (units === 0n) return { text: `<${printUnits(1n, decimals, locale)}`, low: 0n, high: 1n };
  if (units >= whole && share.numerator < share.denominator)
    return { text: `>${printUnits(whole - 1n, decimals, locale)}`, low: whole - 1n, high: whole };
  return { text: printUnits(units, decimals, locale), low: units, high: units };
}

/** Whether what is printed stands on the same side of the line as the exact share. */
function keeps({ low, high }: Print, decimals: number, line: Share, side: number): boolean {
  const at = line.numerator * pow10(decimals);
  const [from, to] = [compare(low * line.denominator, at), compare(high * line.denominator, at)];
  if (low === high) return from === side;
  return side < 0 ? to <= 0 : side > 0 && from >= 0;
}

/**
 * A ratio above 0 in percent, without the sign, from units that are already rounded. It gets more decimals where it
 * would seem to reach or to cross a line that the exact ratio does not; where no decimals help, the side is said.
 */
export function printRatio(
  share: Share,
  units: bigint,
  decimals: number,
  locale: Locale,
  limits: readonly number[],
): string {
  const lines = limits.flatMap((limit) => {
    const line = lineOf(limit);
    return line ? [{ limit, line, side: sideOfLine(share, line) }] : [];
  });
  const first = print(share, units, decimals, locale);
  let lost = lines.find(({ line, side }) => !keeps(first, decimals, line, side));
  if (!lost) return first.text;
  let { limit, side } = lost;
  for (let more = decimals; more <= mostDecimals; more += 1) {
    const finer = print(share, roundedUnits(share, more), more, locale);
    lost = lines.find((one) => !keeps(finer, more, one.line, one.side));
    if (!lost) return finer.text;
    ({ limit, side } = lost);
  }
  return `${side === 0 ? '' : side > 0 ? '>' : '<'}${String(limit).replace('.', marks[locale].decimal)}`;
}
