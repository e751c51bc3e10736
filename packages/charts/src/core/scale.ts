/** The values at the two ends of an axis, the smaller first. */
export type Domain = [from: number, to: number];

/** Whether something is a number that can be drawn: neither NaN nor without end, and not a text of digits. */
export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** Whether something is a usable pair of ends: two numbers, the smaller first. */
export const isDomain = (ends: unknown): ends is readonly [number, number] =>
  Array.isArray(ends) &&
  ends.length === 2 &&
  isNumber(ends[0]) &&
  isNumber(ends[1]) &&
  (ends[0] as number) < (ends[1] as number);

/** Ends that were stated, if they can be used. */
export const statedDomain = (ends: unknown): Domain | null =>
  // Adding nothing turns -0 into 0, which JSON keeps.
  isDomain(ends) ? [ends[0] + 0, ends[1] + 0] : null;

/** The smallest and the largest number of a list; `null` where there is none. Safe for lists of any length. */
export function extent(values: Iterable<unknown>): Domain | null {
  let ends: Domain | null = null;
  for (const value of values) {
    if (!isNumber(value)) continue;
    if (ends === null) ends = [value + 0, value + 0];
    else if (value < ends[0]) ends[0] = value + 0;
    else if (value > ends[1]) ends[1] = value + 0;
  }
  return ends;
}

/** The middle value of a list, or the mean of the two in the middle; `null` where there is no number. */
export function median(values: Iterable<unknown>): number | null {
  const sorted = [...values].filter(isNumber).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) return null;
  // Two numbers may be too large to be added or taken apart; then their halves are not too small.
  const gap = high - low;
  return (isNumber(gap) ? low + gap / 2 : low / 2 + high / 2) + 0;
}

/**
 * Place of a value on an axis, from 0 to `size`, with two digits: finer than a pixel of the widest page. A value
 * outside the axis is held at its end, and what is no number stands at 0: the result is always a place in the drawing.
 *
 * @param size length of the axis in units of the drawing; negative for an axis that runs back (see `flip`)
 */
export function position(value: number, [from, to]: readonly [number, number], size = 100): number {
  const length = to - from;
  // A domain of nearly all numbers has no length that is a number; that of its halves is one.
  const part = isNumber(length) ? (value - from) / length : (value / 2 - from / 2) / (to / 2 - from / 2);
  const held = part > 0 ? Math.min(1, part) : 0;
  return Math.round(held * size * 100) / 100;
}

/** Place on an axis that runs upwards, in a drawing whose units run downwards. */
export function flip(value: number, domain: readonly [number, number], size: number): number {
  return Math.round((size - position(value, domain, size)) * 100) / 100;
}
