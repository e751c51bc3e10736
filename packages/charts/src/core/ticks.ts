import { type Domain, isNumber } from './scale.ts';

/** Most marks of an axis, whatever is asked for. */
export const mostTicks = 40;

const wanted = (count: number) => Math.min(mostTicks, Math.max(1, Math.trunc(count) || 1));

/**
 * The round step (1, 2, 2.5 or 5 times a power of ten) that cuts a range into at most `count` parts, and as near to it
 * as can be. 0 where there is no range to cut.
 */
export function tickStep(from: number, to: number, count = 5): number {
  const parts = wanted(count);
  const raw = Math.abs(to / parts - from / parts);
  if (!isNumber(raw) || raw === 0) return 0;
  const power = 10 ** Math.floor(Math.log10(raw));
  // Below the smallest power of ten there is no round number.
  if (power === 0) return 0;
  const part = raw / power;
  // A hair of tolerance: 0.3 / 3 is not exactly 0.1, and should not jump to 0.2.
  const step = [1, 2, 2.5, 5, 10].find((round) => part <= round * (1 + 1e-9)) ?? 10;
  const found = step * power;
  return isNumber(found) ? found : 0;
}

/** Digits after the mark that a step needs: 0.25 needs two. Never more than 20. */
export function tickDecimals(step: number): number {
  if (!isNumber(step) || step === 0) return 0;
  for (let digits = 0; digits < 20; digits++) {
    const scaled = Math.abs(step) * 10 ** digits;
    if (!isNumber(scaled) || Math.abs(scaled - Math.round(scaled)) <= scaled * 1e-9) return digits;
  }
  return 20;
}

/** The round values of an axis that lie within its ends, ascending. Both ends only where they are round themselves. */
export function ticks(from: number, to: number, count = 5): number[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  const step = tickStep(low, high, count);
  if (step === 0) return isNumber(low) ? [low + 0] : [];
  const digits = tickDecimals(step);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const found: number[] = [];
  for (let i = first; i <= last && found.length <= mostTicks; i++) {
    // Rounded to the digits of the step: 3 × 0.1 is written 0.3, not 0.30000000000000004.
    const value = i * step;
    const tick = Math.abs(value) < 1e15 && digits < 20 ? Number(value.toFixed(digits)) : value;
    // At the edge of what numbers can tell apart, neighbours are one.
    if (isNumber(tick) && !(tick <= (found.at(-1) ?? Number.NEGATIVE_INFINITY))) found.push(tick + 0);
    // Beyond exact integers the next one is the same number.
    if (i + 1 === i) break;
  }
  return found;
}

/**
 * Round ends around values, so that an axis begins and ends at a mark. One value gets room on both sides, and no value
 * at all the ends 0 and 1: an axis always has a length.
 */
export function niceDomain(ends: readonly [number, number] | null, count = 5): Domain {
  if (!ends || !isNumber(ends[0]) || !isNumber(ends[1])) return [0, 1];
  let [low, high] = ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
  if (low === high) {
    const room = Math.abs(low) / 10 || 1;
    [low, high] = [low - room, high + room];
  }
  // Rounding the ends outwards may make a larger step the right one, whose ends are further out.
  for (let turn = 0; turn < 4; turn++) {
    const step = tickStep(low, high, count);
    const digits = tickDecimals(step);
    const round = (value: number, by: (part: number) => number) => {
      const end = by(value / step) * step;
      return Math.abs(end) < 1e15 && digits < 20 ? Number(end.toFixed(digits)) : end;
    };
    const from = Math.min(
      low,
      round(low, (part) => Math.floor(part + 1e-9)),
    );
    const to = Math.max(
      high,
      round(high, (part) => Math.ceil(part - 1e-9)),
    );
    // At the edge of all numbers there are no round ends.
    if (step === 0 || !isNumber(from) || !isNumber(to) || (from === low && to === high)) break;
    [low, high] = [from, to];
  }
  return low < high && isNumber(low) && isNumber(high)
    ? [low + 0, high + 0]
    : [Math.min(ends[0], 0) + 0, Math.max(ends[1], 0) || 1];
}

/**
 * Digits of a limit beside figures of `decimals` digits. A limit is a rule and is never rounded for looks: 77.5 beside
 * whole figures is 77.5. At most six.
 */
export function limitDecimals(limit: number, decimals: number): number {
  return Math.max(decimals, Math.min(6, tickDecimals(limit)));
}
