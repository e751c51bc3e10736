import { chartText, dotText } from '../../i18n.ts';
import { axisTicks } from '../axis.ts';
import { formatNumber } from '../format.ts';
import { byValue, countStates, decimalsOf, reader } from '../read.ts';
import { collide } from '../room.ts';
import { type Domain, extent, isDomain, isNumber, position, statedDomain } from '../scale.ts';
import { markShapes } from '../shapes.ts';
import { niceDomain } from '../ticks.ts';
import type {
  DotDatum,
  DotFindingCode,
  DotMark,
  DotModel,
  DotOptions,
  DotRange,
  DotRow,
  DotSpec,
} from './types.ts';

/** Most series: as many as there are shapes. Further ones would look like others, so they are left to another chart. */
export const mostSeries = markShapes.length;

const isRange = (range: DotRange | null | undefined): range is DotRange =>
  !!range && isNumber(range.min) && isNumber(range.max) && range.min <= range.max;

/** The middle of a range, if it is one: a number between its ends. */
const medianOf = ({ min, max, median }: DotRange) =>
  isNumber(median) && median >= min && median <= max ? median : null;

/**
 * Turns rows of figures into everything that a dot plot shows, as plain JSON. Pure and total: odd data gives stated
 * rows and findings, never an exception, NaN or a lost row.
 */
export function dotModel(
  data: readonly DotDatum[],
  spec: DotSpec,
  { locale = 'id' }: DotOptions = {},
): DotModel {
  const text = dotText[locale] ?? dotText.id;
  const words = chartText[locale] ?? chartText.id;
  const findings: DotModel['findings'] = [];
  const find = (code: DotFindingCode, row?: string) =>
    findings.push(row === undefined ? { code } : { code, row });

  const given: readonly DotDatum[] = Array.isArray(data) ? data.filter(Boolean) : [];
  const all = Array.isArray(spec.series) ? spec.series : [];
  const series = all.slice(0, mostSeries);
  if (all.length > series.length) find('too-many');
  if (series.length === 0) find('no-series');
  const ranged = spec.range !== undefined;
  const figures = (datum: DotDatum): unknown[] => (Array.isArray(datum.values) ? datum.values : []);
  const ends = ({ range }: DotDatum) =>
    ranged && isRange(range) ? [range.min, range.max, medianOf(range)] : [];

  const drawn = given.flatMap((datum) => [...figures(datum).slice(0, series.length), ...ends(datum)]);
  const decimals = decimalsOf(spec.decimals, drawn);
  const write = (value: number) => `${formatNumber(value, locale, decimals)}${spec.suffix ?? ''}`;
  const stated = spec.domain;
  if (stated !== undefined && !isDomain(stated)) find('bad-domain');
  const domain: Domain = statedDomain(stated) ?? niceDomain(extent(drawn));
  const outside = (value: number) => value < domain[0] || value > domain[1];

  const read = reader(words, find, write);
  const rows = given.map((datum): DotRow => {
    const id = read.id(datum.id);
    const label = read.label(datum.label, id);
    const values = figures(datum);
    if (values.length > all.length) find('extra-values', id);
    let lanes = 1;
    const marks = series.map((_, i): DotMark => {
      const value = read.value(values[i], datum.states?.[i], datum.formatted?.[i] ?? undefined, id);
      if (value.value !== null && outside(value.value)) find('outside-domain', id);
      return { ...value, x: value.value === null ? null : position(value.value, domain), shape: i, lane: 0 };
    });
    marks.forEach((mark, i) => {
      const { x } = mark;
      if (x === null) return;
      const box = { from: -7, to: 7, top: 0, bottom: 1 };
      const touches = (other: DotMark) =>
        other.x !== null && other.lane === mark.lane && collide({ x, ...box }, { x: other.x, ...box });
      while (marks.slice(0, i).some(touches)) mark.lane++;
      lanes = Math.max(lanes, mark.lane + 1);
    });
    const row: DotRow = { id, label, marks, lanes };
    if (datum.note) row.note = datum.note;
    const { range } = datum;
    if (ranged && range != null && !isRange(range)) find('bad-range', id);
    if (ranged && isRange(range)) {
      const x = position(range.min, domain);
      const median = medianOf(range);
      if (median === null && range.median != null) find('bad-range', id);
      if (outside(range.min) || outside(range.max)) find('outside-domain', id);
      row.range = {
        x,
        w: Math.round((position(range.max, domain) - x) * 100) / 100,
        median: median === null ? null : position(median, domain),
        formatted: text.range(write(range.min), write(range.max)),
      };
      if (median !== null) row.range.formattedMedian = text.median(write(median));
    }
    return row;
  });

  const { sort } = spec;
  const order = sort?.order === 'ascending' || sort?.order === 'descending' ? sort.order : undefined;
  const sortable = sort && order && series[sort.series] ? series[sort.series] : undefined;
  if (sort && !sortable) find('bad-sort');
  if (sort && order && sortable) rows.sort(byValue((row: DotRow) => row.marks[sort.series]?.value, order));
  if (rows.length === 0) find('empty');

  const columns = [spec.labelHeader, ...series.map(({ label }) => `${label ?? ''}`)];
  if (ranged) columns.push(spec.range ?? '');
  const inOrder =
    sortable && order ? text.sortedBy(words.sorts[order], `${sortable.label}`) : words.sorts.given;
  const model: DotModel = {
    title: spec.title,
    description: text.description(
      formatNumber(rows.length, locale),
      spec.unit,
      inOrder,
      write(domain[0]),
      write(domain[1]),
    ),
    columns,
    rows,
    domain,
    ticks: axisTicks(domain, (value, digits) => `${formatNumber(value, locale, digits)}${spec.suffix ?? ''}`),
    states: countStates(
      rows.flatMap(({ marks }) => marks.map(({ state }) => state)),
      words,
      locale,
    ),
    findings,
  };
  if (ranged && rows.some(({ range }) => range)) model.description += ` ${text.bar(spec.range as string)}`;
  if (rows.length === 0) model.description = model.empty = spec.empty ?? words.empty;
  return model;
}
