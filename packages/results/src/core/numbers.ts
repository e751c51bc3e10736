/**
 * Numbers as text. All of it is whole-number arithmetic and own grouping: `Intl` differs between machines and a float
 * may round the wrong way, while an election figure must read the same on server, client and paper.
 */
import type { Count, Locale, LocalText } from './model.ts';
import {
  clampDecimals,
  compare,
  group,
  marks,
  mostDecimals,
  pow10,
  printRatio,
  roundedUnits,
  type Share,
} from './numbers-print.ts';

export type { Share } from './numbers-print.ts';

/** Shown in place of a figure that is not known. Never a zero, never a lone dash that a screen reader skips. */
export const noData: LocalText = { id: 'belum ada data', en: 'no data yet' };

/** Note under shares that do not add up to 100%. */
export const roundingNote: LocalText = {
  id: 'Persentase dapat tidak berjumlah 100% karena pembulatan.',
  en: 'Percentages may not add up to 100% because of rounding.',
};

/** Decimals of a share. */
export const shareDecimals = 2;

/**
 * Legal lines in percent that rounding must never seem to reach or to cross. Pass others as data where they matter.
 * Source: 50 UU 10/2016 Pasal 54D, UU 29/2007 Pasal 11, UU 7/2017 Pasal 416; 20 UU 7/2017 Pasal 416; 4 UU 7/2017
 * Pasal 414.
 */
export const legalThresholds: readonly number[] = [50, 20, 4];

/** A whole number from 0 up that JavaScript holds exactly. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Exact sum; `null` when any member is missing, because a part is not the whole. */
export function sumCounts(values: readonly Count[]): bigint | null {
  let sum = 0n;
  for (const value of values) {
    if (!isCount(value)) return null;
    sum += BigInt(value);
  }
  return sum;
}

/** `121471` → `121.471` (id) or `121,471` (en). Never shortened: "68 rb" for 67.546 would lose voters. */
export function formatVotes(value: number | bigint | null | undefined, locale: Locale = 'id'): string {
  if (typeof value === 'bigint') {
    return value < 0n
      ? `-${group(String(-value), marks[locale].group)}`
      : group(String(value), marks[locale].group);
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return noData[locale];
  if (Number.isSafeInteger(value)) return formatVotes(BigInt(value), locale);
  return String(value).replace('.', marks[locale].decimal);
}

export interface ShareOptions {
  /** Language. @default 'id' */
  locale?: Locale;
  /** Decimals, 0 to 6. @default 2 */
  decimals?: number;
  /** Percentages that rounding must not seem to reach, besides 0 and 100. @default [50, 20, 4] */
  thresholds?: readonly number[];
}

/** The share of `part` in `whole`; `null` when either is unknown, the whole is 0, or the part exceeds the whole. */
export function shareOf(part: Count | bigint, whole: Count | bigint): Share | null {
  const exact = (value: Count | bigint) =>
    typeof value === 'bigint' ? value : isCount(value) ? BigInt(value) : null;
  const numerator = exact(part);
  const denominator = exact(whole);
  if (numerator === null || denominator === null || denominator <= 0n || numerator < 0n) return null;
  return numerator > denominator ? null : { numerator, denominator };
}

/** A share with its sign. `0%` and `100%` only when exact. */
function printShare(
  share: Share,
  units: bigint,
  decimals: number,
  locale: Locale,
  limits: readonly number[],
) {
  if (share.numerator === 0n) return '0%';
  if (share.numerator === share.denominator) return '100%';
  return `${printRatio(share, units, decimals, locale, limits)}%`;
}

/**
 * `(121471, 307441)` → `39,51%`. Two decimals, rounded half up; `0%` and `100%` only when exact, `<0,01%` and `>99,99%`
 * at the ends; more decimals where 50% would be printed for a share that is not 50%, or the other side of it. Name the denominator beside it.
 */
export function formatShare(
  part: Count | bigint,
  whole: Count | bigint,
  { locale = 'id', decimals = shareDecimals, thresholds = legalThresholds }: ShareOptions = {},
): string {
  const share = shareOf(part, whole);
  if (!share) return noData[locale];
  const places = clampDecimals(decimals, shareDecimals);
  return printShare(share, roundedUnits(share, places), places, locale, thresholds);
}

export interface ShareList {
  /** One text per value, in the order given. */
  shares: string[];
  /** `false` when the printed shares do not add up to 100; then `note` says so. */
  addsUp: boolean;
  /** Note to print with the list, or `null`. */
  note: string | null;
}

/**
 * Shares of a whole list, by largest remainder so that they add up to 100. Equal votes always read equal: where the
 * method would give them different shares, each is rounded for itself and the note says that the sum may differ.
 */
export function formatShares(
  values: readonly Count[],
  { locale = 'id', decimals = shareDecimals, thresholds = legalThresholds }: ShareOptions = {},
): ShareList {
  const whole = sumCounts(values);
  const places = clampDecimals(decimals, shareDecimals);
  if (whole === null || whole === 0n)
    return { shares: values.map(() => noData[locale]), addsUp: false, note: null };
  // A sum that is known has no unknown member.
  const known = values.map((value): Share => ({ numerator: BigInt(value ?? 0), denominator: whole }));
  const unit = 100n * pow10(places);
  const parts = known.map((share, index) => {
    const scaled = share.numerator * unit;
    return { index, units: scaled / whole, rest: scaled % whole, votes: share.numerator };
  });
  const left = Number(unit - parts.reduce((sum, part) => sum + part.units, 0n));
  const order = [...parts].sort(
    (a, b) => compare(b.rest, a.rest) || compare(b.votes, a.votes) || a.index - b.index,
  );
  const lifted = new Set(order.slice(0, left));
  const units = parts.map((part) => part.units + (lifted.has(part) ? 1n : 0n));
  const fair = parts.every((a) =>
    parts.every((b) => a.votes !== b.votes || units[a.index] === units[b.index]),
  );
  const printed = known.map((share, index) => {
    const own = fair ? (units[index] ?? 0n) : roundedUnits(share, places);
    return printShare(share, own, places, locale, thresholds);
  });
  const addsUp =
    printed.reduce((sum, text) => sum + printedUnits(text, locale), 0n) === 100n * pow10(mostDecimals);
  return { shares: printed, addsUp, note: addsUp ? null : roundingNote[locale] };
}

/** What a reader adds up: the printed figure in millionths of a percent. `<` and `>` never add up. */
function printedUnits(text: string, locale: Locale): bigint {
  const match = /^(\d+)(?:[.,](\d+))?%$/.exec(text);
  if (!match || (match[2] !== undefined && !text.includes(marks[locale].decimal))) return -1n;
  return BigInt(match[1] ?? '0') * pow10(mostDecimals) + BigInt((match[2] ?? '').padEnd(mostDecimals, '0'));
}
