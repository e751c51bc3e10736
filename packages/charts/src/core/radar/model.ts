import { radarChartText } from '../../i18n.ts';
import { columnsOf, figureOf, readCell } from '../cells.ts';
import { formatNumber } from '../format.ts';
import { decimalsOf, listOf, names } from '../read.ts';
import { isDomain, position } from '../scale.ts';
import { ticks } from '../ticks.ts';
import {
  mostRadarSeries,
  type RadarFinding,
  type RadarFindingCode,
  type RadarModel,
  type RadarOptions,
  type RadarSeries,
  type RadarSpec,
} from './types.ts';

const size = 320;
const middle = size / 2;
const radius = 132;
const numberRadius = 149;
const leastAxes = 3;
const mostAxes = 12;

/** A place around the middle, rounded, so that every machine draws the same. */
function around(axis: number, axes: number, distance: number): [x: number, y: number] {
  const turn = (2 * Math.PI * axis) / axes;
  const round = (value: number) => Math.round(value * 10) / 10;
  return [round(middle + distance * Math.sin(turn)), round(middle - distance * Math.cos(turn))];
}

/**
 * Turns series over the same axes into everything that a radar chart shows, as plain JSON. Pure and total: odd data
 * gives stated cells and findings, never an exception, NaN or a lost figure.
 */
export function radarModel(
  data: readonly RadarSeries[],
  spec: RadarSpec,
  { locale = 'id' }: RadarOptions = {},
): RadarModel {
  const text = radarChartText[locale] ?? radarChartText.id;
  const findings: RadarFinding[] = [];
  const find = (code: RadarFindingCode, row?: string, column?: string) =>
    findings.push({
      code,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    });
  const given = listOf(data);
  const columns = columnsOf(spec.axes, given, text.unnamed, (code, column) => find(code, undefined, column));
  const decimals = decimalsOf(
    spec.decimals,
    given.flatMap(({ cells }) => columns.flatMap(({ id }) => figureOf(cells, id) ?? [])),
  );
  const write = (value: number) => `${formatNumber(value, locale, decimals)}${spec.suffix ?? ''}`;
  const domain = isDomain(spec.domain) ? spec.domain : null;
  if (!domain) find('bad-domain');
  if (columns.length < leastAxes) find('too-few-axes');
  else if (columns.length > mostAxes) find('too-many-axes');
  if (given.length > mostRadarSeries) find('too-many-series');
  if (given.length === 0) find('empty');

  const draws =
    domain !== null && columns.length >= leastAxes && columns.length <= mostAxes && given.length > 0;
  const name = names(text.unnamed, find);
  const series = given.map((datum, i) => {
    const id = name.id(datum.id);
    const label = name.label(datum.label, id);
    const cells = columns.map((column) => {
      const cell = readCell(datum.cells, column.id, locale, write, (code) => find(code, id, column.id));
      if (domain && cell.value !== null && (cell.value < domain[0] || cell.value > domain[1]))
        find('beyond-domain', id, column.id);
      return cell;
    });
    return { id, label, cells, drawn: draws && i < mostRadarSeries ? i : null };
  });

  const count = (n: number) => formatNumber(n, locale);
  const model: RadarModel = {
    title: spec.title,
    description: [
      text.description(count(series.length), count(columns.length), spec.unit),
      ...(draws && domain
        ? [text.scale(formatNumber(domain[0], locale), formatNumber(domain[1], locale))]
        : []),
      ...(draws ? [] : given.length > 0 ? [text.tableOnly] : []),
      ...(draws && given.length > mostRadarSeries ? [text.some(count(mostRadarSeries))] : []),
    ].join(' '),
    labelHeader: spec.labelHeader,
    axes: columns.map(({ id, label }, i) => ({
      id,
      label,
      cells: series.flatMap(({ cells }) => cells[i] ?? []),
    })),
    series: series.map(({ id, label, drawn }) => ({ id, label, drawn })),
    plot: null,
    findings,
  };
  if (given.length === 0) model.description = model.empty = spec.empty ?? text.empty;
  if (!draws || !domain) return model;

  const n = columns.length;
  const line = (points: [number, number][]) =>
    points.map(([x, y], i) => `${i ? 'L' : 'M'}${x} ${y}`).join('');
  // Round values, and the edge; one just below the edge would stand in its words.
  const rings = ticks(domain[0], domain[1], 4).filter((tick) => {
    const place = position(tick, domain, 100);
    return place > 0 && place < 88;
  });
  rings.push(domain[1]);
  const every = Array.from({ length: n }, (_, axis) => axis);
  model.plot = {
    size,
    grid:
      rings
        .map((tick) => `${line(every.map((axis) => around(axis, n, position(tick, domain, radius))))}Z`)
        .join('') + every.map((axis) => line([[middle, middle], around(axis, n, radius)])).join(''),
    rings: rings.map((tick) => ({
      y: around(0, n, position(tick, domain, radius))[1],
      label: formatNumber(tick, locale),
    })),
    numbers: every.map((axis) => {
      const [x, y] = around(axis, n, numberRadius);
      return { x, y: y + 5, label: `${axis + 1}` };
    }),
    outlines: series.slice(0, mostRadarSeries).map(({ cells }) => {
      const points = cells.map(({ value }, axis) =>
        value === null ? null : around(axis, n, position(value, domain, radius)),
      );
      // From a corner to the next only where both are known: a gap is not bridged.
      const path = points
        .map((point, i) => {
          const next = points[(i + 1) % n];
          return point && next ? line([point, next]) : '';
        })
        .join('');
      return { path, dots: points.map((point) => (point ? `M${point[0]} ${point[1]}h0` : '')).join('') };
    }),
  };
  return model;
}
