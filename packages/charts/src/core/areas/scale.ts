import type { AreaText } from '../../i18n.ts';
import { type AreaScale, type AreaTone, mostClasses } from './types.ts';

/** Steps of the hue for a number of classes, as far apart as they can be. */
export const tonesOf: readonly (readonly AreaTone[])[] = [
  [],
  [5],
  [3, 7],
  [1, 5, 9],
  [1, 3, 7, 9],
  [1, 3, 5, 7, 9],
  [1, 2, 4, 6, 8, 9],
  [1, 2, 4, 5, 6, 8, 9],
];

export interface Classes {
  /** Limits between the classes, ascending. */
  breaks: readonly number[];
  /** Which class a value on a limit belongs to. */
  includes: 'lower' | 'upper';
  labels: readonly string[];
  tones: readonly AreaTone[];
  /** Whether the scale as asked for could be made. */
  sound: boolean;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Class of a value, 0 for the lowest. */
export function classOf(value: number, { breaks, includes }: Pick<Classes, 'breaks' | 'includes'>): number {
  let index = 0;
  for (const limit of breaks) if (includes === 'lower' ? value >= limit : value > limit) index++;
  return index;
}

/**
 * Limits and words of the classes. Limits that are computed are first rounded to the digits that are printed and then
 * used, so a reader who compares a figure with the legend always comes to the class that is drawn.
 */
export function classify(
  values: readonly number[],
  scale: AreaScale | undefined,
  decimals: number,
  write: (value: number) => string,
  text: Pick<AreaText, 'range' | 'lower' | 'upper'>,
): Classes {
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const kind = scale?.kind ?? 'quantile';
  let sound = true;
  let breaks: number[] = [];
  let includes: Classes['includes'] = 'lower';
  let names: readonly string[] | undefined;

  const wanted = (given: number | undefined) => {
    if (given === undefined) return 5;
    const whole = Number.isInteger(given) && given >= 1 && given <= mostClasses;
    sound &&= whole;
    return whole ? given : 5;
  };
  const power = 10 ** decimals;
  // Beyond this a number has no digits after the mark, and less far beyond it the product has no end.
  const rounded = (value: number, by = Math.round) =>
    Math.abs(value) > 1e12 ? value : by(value * power) / power;
  const between = (from: number, to: number, count: number) =>
    Array.from({ length: count - 1 }, (_, i) =>
      rounded(from * (1 - (i + 1) / count) + to * ((i + 1) / count)),
    );

  if (scale?.kind === 'breaks') {
    const given = Array.isArray(scale.breaks) ? scale.breaks : [];
    breaks = [...new Set(given.filter(isNumber))].sort((a, b) => a - b);
    includes = scale.includes === 'upper' ? 'upper' : 'lower';
    sound =
      breaks.length > 0 &&
      breaks.length < mostClasses &&
      breaks.every((value, i) => value === given[i]) &&
      breaks.length === given.length;
    if (breaks.length === 0 || breaks.length >= mostClasses)
      return { ...classify(values, undefined, decimals, write, text), sound: false };
    names = scale.names?.length === breaks.length + 1 ? scale.names : undefined;
    if (scale.names && !names) sound = false;
  } else if (least < most) {
    if (kind === 'quantile') {
      const count = wanted((scale as { classes?: number } | undefined)?.classes);
      for (let i = 1; i < count; i++)
        breaks.push(rounded(sorted[Math.ceil((i * sorted.length) / count)] ?? most, Math.floor));
    } else if (kind === 'equal')
      breaks = between(least, most, wanted((scale as { classes?: number }).classes));
    else {
      const [from, to] = (scale as { domain?: readonly number[] }).domain ?? [least, most];
      const ordered = isNumber(from) && isNumber(to) && from < to;
      sound = ordered;
      breaks = between(ordered ? from : least, ordered ? to : most, mostClasses);
    }
    // A limit at or below the smallest value, or met twice, would be an empty class.
    breaks = [...new Set(breaks)]
      .filter((limit) => kind === 'continuous' || (limit > least && limit <= most))
      .sort((a, b) => a - b);
  }

  const labels: string[] = [];
  for (let i = 0; i <= breaks.length; i++) {
    const from = breaks[i - 1];
    const to = breaks[i];
    const words = text[includes];
    let label: string;
    if (from === undefined && to === undefined)
      label = least === most ? write(least) : text.range(write(least), write(most));
    else if (from === undefined) label = words.first(write(to as number));
    else if (to === undefined && from === most && kind !== 'breaks')
      // Only equal values are left above the last limit: 100,00% is not "100,00% or more".
      label = write(from);
    else label = to === undefined ? words.last(write(from)) : words.middle(write(from), write(to));
    const name = names?.[i];
    labels.push(name ? `${name}: ${label}` : label);
  }
  return { breaks, includes, labels, tones: tonesOf[labels.length] ?? [], sound };
}
