import { type Domain, isNumber, position } from './scale.ts';
import type { CutLine, PlacedLine } from './strip/types.ts';

/** Most lines across a drawing. */
export const mostLines = 4;
const dashes = ['', '6 4', '2 4', '10 3 2 3'];

/** The lines that can be drawn, and whether all could be read. */
export function readLines(lines: unknown): { lines: readonly CutLine[]; sound: boolean } {
  if (lines === undefined) return { lines: [], sound: true };
  const given: readonly unknown[] = Array.isArray(lines) ? lines : [];
  const kept = given
    .filter((line): line is CutLine => isNumber((line as CutLine | null)?.at))
    .slice(0, mostLines);
  return { lines: kept, sound: Array.isArray(lines) && kept.length === given.length };
}

/** The lines within the axis, each with its place and its dashes. */
export function placeLines(
  lines: readonly CutLine[],
  domain: Domain,
  write: (value: number) => string,
): PlacedLine[] {
  return lines
    .filter(({ at }) => at >= domain[0] && at <= domain[1])
    .map(({ at, label }, i) => ({
      x: position(at, domain),
      label: `${label ?? ''}`,
      formatted: write(at),
      dash: dashes[i] ?? '',
    }));
}
