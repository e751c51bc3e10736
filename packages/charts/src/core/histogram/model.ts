import { chartText, histogramText } from '../../i18n.ts';
import { type Tick, tickAt, ticksCollide } from '../axis.ts';
import { formatNumber } from '../format.ts';
import { placeLines, readLines } from '../lines.ts';
import { countStates, decimalsOf, reader } from '../read.ts';
import { type Domain, extent, isNumber, position } from '../scale.ts';
import type { PointDatum } from '../strip/types.ts';
import { limitDecimals, mostTicks, niceDomain, tickDecimals, tickStep } from '../ticks.ts';
import type {
  HistogramBin,
  HistogramFindingCode,
  HistogramModel,
  HistogramOptions,
  HistogramSpec,
} from './types.ts';

/** Most classes: more bars than that have no room for their counts in a narrow column. */
export const mostBins = 30;
/** Height of the tallest bar, in pixels. */
const tallest = 140;

interface Cuts {
  cuts: number[];
  includes: 'lower' | 'upper';
  sound: boolean;
}

/** Ascending limits, both ends among them. */
function cutsOf(values: readonly number[], bins: HistogramSpec['bins']): Cuts {
  if (bins?.kind === 'cuts') {
    const given: readonly unknown[] = Array.isArray(bins.cuts) ? bins.cuts : [];
    const cuts = [...new Set(given.filter(isNumber).map((cut) => cut + 0))].sort((a, b) => a - b);
    const sound = cuts.length === given.length && cuts.every((cut, i) => cut === given[i]);
    if (cuts.length >= 2 && cuts.length <= mostBins + 1)
      return { cuts, includes: bins.includes === 'upper' ? 'upper' : 'lower', sound };
    return { ...cutsOf(values, undefined), sound: false };
  }
  const asked = bins?.kind === 'round' ? bins.most : undefined;
  const usable = asked === undefined || (Number.isInteger(asked) && asked >= 1 && asked <= mostBins);
  const count = asked !== undefined && usable ? asked : Math.ceil(Math.log2(Math.max(1, values.length))) + 1;
  // Rounding the ends outwards may add a class at each side, so fewer are tried until they are few enough.
  for (let parts = count; parts >= 1; parts--) {
    const [from, to] = niceDomain(extent(values), parts);
    const step = tickStep(from, to, parts);
    const digits = Math.min(20, tickDecimals(step));
    const steps = Math.round((to - from) / step);
    if (step > 0 && steps >= 1 && steps <= Math.min(count, mostTicks)) {
      const cuts = Array.from({ length: steps + 1 }, (_, i) =>
        i === 0
          ? from
          : i === steps
            ? to
            : Number((from + i * step).toFixed(Math.abs(from) < 1e15 ? digits : 0)),
      );
      if (cuts.every((cut, i) => isNumber(cut) && (i === 0 || cut > (cuts[i - 1] as number))))
        return { cuts, includes: 'lower', sound: usable };
    }
  }
  return { cuts: [...niceDomain(extent(values), 1)], includes: 'lower', sound: usable };
}

/** Class of a value, counted from 0; -1 below and `cuts.length - 1` above all classes. Both ends are included. */
function binOf(value: number, { cuts, includes }: Cuts): number {
  const last = cuts.length - 1;
  if (value < (cuts[0] as number)) return -1;
  if (value > (cuts[last] as number)) return last;
  let bin = 0;
  for (let i = 1; i < last; i++) {
    const cut = cuts[i] as number;
    if (includes === 'lower' ? value >= cut : value > cut) bin = i;
  }
  return bin;
}

/**
 * Counts values in classes, as plain JSON: everything that a histogram shows. Pure and total: odd data gives stated
 * rows and findings, never an exception, NaN or a lost value.
 */
export function histogramModel(
  data: readonly PointDatum[],
  spec: HistogramSpec,
  { locale = 'id' }: HistogramOptions = {},
): HistogramModel {
  const text = histogramText[locale] ?? histogramText.id;
  const words = chartText[locale] ?? chartText.id;
  const findings: HistogramModel['findings'] = [];
  const find = (code: HistogramFindingCode, row?: string) =>
    findings.push(row === undefined ? { code } : { code, row });

  const given: readonly PointDatum[] = Array.isArray(data) ? data.filter(Boolean) : [];
  const { lines, sound: soundLines } = readLines(spec.lines);
  if (!soundLines) find('bad-line');
  const read = reader(words, find, String);
  const rows = given.map(({ id, label, value, state }) => {
    const own = read.id(id);
    read.label(label, own);
    return read.value(value, state, undefined, own);
  });
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const cuts = cutsOf(values, spec.bins);
  if (!cuts.sound) find('bad-bins');
  const ends = extent(values);
  if (ends && values.length > 1 && ends[0] === ends[1]) find('all-equal');
  if (given.length === 0) find('empty');

  const counts: number[] = new Array(cuts.cuts.length - 1).fill(0);
  let below = 0;
  let above = 0;
  for (const value of values) {
    const bin = binOf(value, cuts);
    if (bin < 0) below++;
    else if (bin >= counts.length) above++;
    else counts[bin] = (counts[bin] as number) + 1;
  }
  if (below + above > 0) find('outside-cuts');

  const count = (n: number) => formatNumber(n, locale);
  // A limit needs its own digits, whatever those of the values are: 77.5 is not 78.
  const decimals = cuts.cuts.reduce(
    (most, cut) => limitDecimals(cut, most),
    decimalsOf(spec.decimals, cuts.cuts),
  );
  const write = (value: number) => `${formatNumber(value, locale, decimals)}${spec.suffix ?? ''}`;
  const [from, to] = [cuts.cuts[0] as number, cuts.cuts.at(-1) as number];
  const domain: Domain = [from, to];
  const widths = counts.map((_, i) => (cuts.cuts[i + 1] as number) / 2 - (cuts.cuts[i] as number) / 2);
  const [narrowest = 1, widest = 1] = extent(widths) ?? [];
  const uneven = widest > narrowest * (1 + 1e-6);
  if (uneven) find('uneven');
  // In classes of unequal width the area stands for the count, as the eye takes it. A class thinner than a thousandth of
  // the widest is not seen, and would dwarf all others.
  const sizes = counts.map((n, i) => (uneven ? n / Math.max(1e-3, (widths[i] as number) / widest) : n));
  const largest = Math.max(0, ...sizes);
  const height = largest > 0 ? tallest : 0;

  const bins = counts.map((n, i): HistogramBin => {
    const [low, high] = [cuts.cuts[i] as number, cuts.cuts[i + 1] as number];
    const x = position(low, domain);
    const size = largest > 0 ? (sizes[i] as number) / largest : 0;
    const h = n > 0 ? Math.max(1, Math.round(size * height * 10) / 10) : 0;
    const [first, last] = [i === 0, i === counts.length - 1];
    const label =
      first && last
        ? text.between(write(low), write(high))
        : cuts.includes === 'lower'
          ? last
            ? text.between(write(low), write(high))
            : text.lower(write(low), write(high))
          : first
            ? text.between(write(low), write(high))
            : text.upper(write(low), write(high));
    return {
      label,
      count: n,
      formatted: count(n),
      x,
      w: Math.round((position(high, domain) - x) * 100) / 100,
      y: Math.round((height - h) * 10) / 10,
      h,
    };
  });

  const ticks: Tick[] = [];
  // The last limit stands in any case, and no other runs into it.
  const end = tickAt(to, domain, write(to));
  for (const cut of cuts.cuts.slice(0, -1)) {
    const tick = tickAt(cut, domain, write(cut));
    const before = ticks.at(-1);
    if (!ticksCollide(tick, end) && (!before || !ticksCollide(before, tick))) ticks.push(tick);
  }
  ticks.push(end);

  const outside = [
    { label: text.below(write(from)), count: below, formatted: count(below) },
    { label: text.above(write(to)), count: above, formatted: count(above) },
  ].filter((part) => part.count > 0);
  const model: HistogramModel = {
    title: spec.title,
    description: text.description(count(values.length), spec.unit, count(bins.length)),
    columns: [spec.valueHeader, spec.countHeader],
    bins: values.length > 0 ? bins : [],
    outside,
    domain,
    ticks,
    lines: placeLines(
      lines,
      domain,
      (at) => `${formatNumber(at, locale, limitDecimals(at, decimals))}${spec.suffix ?? ''}`,
    ),
    height,
    states: countStates(
      rows.map(({ state }) => state),
      words,
      locale,
    ),
    findings,
  };
  if (uneven) model.description += ` ${text.uneven}`;
  if (below + above > 0) model.description += ` ${text.outside(count(below + above))}`;
  if (given.length === 0) model.description = model.empty = spec.empty ?? words.empty;
  return model;
}
