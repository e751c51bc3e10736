import { chartText, sparklineText } from '../../i18n.ts';
import { type AreaState, areaStates } from '../areas/types.ts';
import { formatNumber } from '../format.ts';
import { decimalsOf } from '../read.ts';
import { type Domain, extent, flip, isDomain, isNumber, statedDomain } from '../scale.ts';
import type { SparkDatum, SparkFindingCode, SparkModel, SparkOptions, SparkSpec } from './types.ts';

/** Size of the drawing in units. Its height is in pixels; its width is stretched to that of the page. */
export const sparkSize = { width: 100, height: 20 } as const;
/** Room for half a stroke and for the dot at the end. */
const edge = 3;

/**
 * Turns a course of figures into everything that a sparkline shows, as plain JSON. Pure and total: odd data gives a gap
 * or a stated text, never an exception, NaN or a figure that is not there.
 */
export function sparkModel(
  data: readonly SparkDatum[],
  spec: SparkSpec,
  { locale = 'id' }: SparkOptions = {},
): SparkModel {
  const text = sparklineText[locale] ?? sparklineText.id;
  const words = chartText[locale] ?? chartText.id;
  const findings: SparkModel['findings'] = [];
  const find = (code: SparkFindingCode, row?: number) =>
    findings.push(row === undefined ? { code } : { code, row: `${row}` });

  // An entry that is nothing keeps its place: the steps of a course are equally far apart.
  const given: readonly (SparkDatum | null | undefined)[] = Array.isArray(data) ? data : [];
  const decimals = decimalsOf(
    spec.decimals,
    given.map((datum) => datum?.value),
  );
  const write = (value: number) => `${formatNumber(value, locale, decimals)}${spec.suffix ?? ''}`;
  const known = given.flatMap((datum, i) => {
    const stated = areaStates.includes(datum?.state as AreaState);
    const value = stated ? null : datum?.value;
    if (isNumber(value))
      return [{ i, value, label: `${datum?.label ?? ''}`, formatted: datum?.formatted || write(value) }];
    if (!stated) find(value == null ? 'missing' : 'unreadable', i);
    return [];
  });
  if (known.length < 2) find(known.length ? 'single' : 'empty');

  const stated = spec.domain;
  if (stated !== undefined && !isDomain(stated)) find('bad-domain');
  const ends = extent(known.map(({ value }) => value)) ?? [0, 0];
  // A course that never changes runs along the middle.
  const domain: Domain = statedDomain(stated) ?? (ends[0] < ends[1] ? ends : [ends[0] - 1, ends[1] + 1]);
  const { width, height } = sparkSize;
  const points = known.map((point) => {
    if (point.value < domain[0] || point.value > domain[1]) find('outside-domain', point.i);
    const x = given.length > 1 ? edge + (point.i / (given.length - 1)) * (width - 2 * edge) : width / 2;
    return {
      ...point,
      x: Math.round(x * 10) / 10,
      y: edge + flip(point.value, domain, height - 2 * edge),
    };
  });
  let path = '';
  let dots = '';
  points.forEach(({ i, x, y }, n) => {
    const [before, after] = [points[n - 1], points[n + 1]];
    const joined = before?.i === i - 1;
    if (!joined && after?.i !== i + 1) dots += `M${x} ${y}h0`;
    else path += `${joined ? 'L' : 'M'}${x} ${y}`;
  });

  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last)
    return {
      description: text.none(spec.label, words.states['no-data']),
      path,
      dots,
      last: null,
      empty: words.states['no-data'],
      findings,
    };
  const by = (better: (a: number, b: number) => boolean) =>
    points.reduce((best, point) => (better(point.value, best.value) ? point : best));
  const at = ({ label, formatted }: { label: string; formatted: string }) => text.at(label, formatted);
  const gaps = given.length - known.length;
  const said =
    points.length === 1
      ? [text.single(spec.label, spec.unit, at(first))]
      : [
          text.course(spec.label, spec.unit, at(first), at(last)),
          text.extremes(at(by((a, b) => a < b)), at(by((a, b) => a > b))),
        ];
  if (gaps > 0) said.push(text.gaps(formatNumber(gaps, locale)));
  return {
    description: said.join(' '),
    path,
    dots,
    last: { x: last.x, y: last.y, formatted: last.formatted },
    findings,
  };
}
