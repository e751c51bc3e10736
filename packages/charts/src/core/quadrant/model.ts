import { chartText, quadrantText } from '../../i18n.ts';
import { axisTicks, drawnWidth } from '../axis.ts';
import { formatNumber } from '../format.ts';
import { countStates, decimalsOf, reader } from '../read.ts';
import { type Anchor, type Box, collide, fits, reach } from '../room.ts';
import { type Domain, extent, flip, isDomain, isNumber, median, position, statedDomain } from '../scale.ts';
import { limitDecimals, niceDomain, tickDecimals, ticks } from '../ticks.ts';
import {
  type QuadrantAxis,
  type QuadrantDatum,
  type QuadrantField,
  type QuadrantFindingCode,
  type QuadrantModel,
  type QuadrantOptions,
  type QuadrantPoint,
  type QuadrantRow,
  type QuadrantSpec,
  quadrantFields,
} from './types.ts';

/** Most points that are drawn; more are told by the table alone. */
export const mostPoints = 1000;
/** Most points for whose names room is sought: among more, a few names would look chosen. */
export const mostNamed = 60;
/** Height of the drawing, in pixels. */
const high = 300;

/** Digits, writing and ends of one axis. */
function axisOf(axis: QuadrantAxis, values: readonly unknown[], locale: QuadrantOptions['locale']) {
  const divide = isNumber(axis.divide) ? axis.divide : null;
  const decimals = decimalsOf(axis.decimals, values);
  const write = (value: number, digits = decimals) =>
    `${formatNumber(value, locale, digits)}${axis.suffix ?? ''}`;
  const domain: Domain =
    statedDomain(axis.domain) ?? niceDomain(extent(divide === null ? values : [...values, divide]));
  return {
    write,
    domain,
    divide,
    /** A dividing line needs its own digits: a median of whole numbers may be a half. */
    writeLine: (value: number) => write(value, limitDecimals(value, decimals)),
  };
}

/**
 * Turns things with two figures each into everything that a chart of four fields shows, as plain JSON. Pure and total:
 * odd data gives stated rows and findings, never an exception, NaN or a lost row.
 */
export function quadrantModel(
  data: readonly QuadrantDatum[],
  spec: QuadrantSpec,
  { locale = 'id' }: QuadrantOptions = {},
): QuadrantModel {
  const text = quadrantText[locale] ?? quadrantText.id;
  const words = chartText[locale] ?? chartText.id;
  const findings: QuadrantModel['findings'] = [];
  const find = (code: QuadrantFindingCode, row?: string) =>
    findings.push(row === undefined ? { code } : { code, row });

  const given: readonly QuadrantDatum[] = Array.isArray(data) ? data.filter(Boolean) : [];
  for (const { domain, divide } of [spec.x, spec.y]) {
    if (domain !== undefined && !isDomain(domain)) find('bad-domain');
    if (divide !== undefined && divide !== 'median' && !isNumber(divide)) find('bad-divide');
  }
  const axes = {
    x: axisOf(
      spec.x,
      given.map(({ x }) => x),
      locale,
    ),
    y: axisOf(
      spec.y,
      given.map(({ y }) => y),
      locale,
    ),
  };
  const readers = { x: reader(words, find, axes.x.write), y: reader(words, find, axes.y.write) };
  const shorts: string[] = [];
  const rows = given.map((datum): QuadrantRow => {
    const id = readers.x.id(datum.id);
    const label = readers.x.label(datum.label, id);
    shorts.push(`${datum.short ?? ''}`.trim() || label);
    const row: QuadrantRow = {
      id,
      label,
      x: readers.x.value(datum.x, datum.xState, datum.formattedX, id),
      y: readers.y.value(datum.y, datum.yState, datum.formattedY, id),
      field: null,
      fieldLabel: '–',
    };
    if (datum.note) row.note = datum.note;
    return row;
  });
  if (rows.length === 0) find('empty');
  const known = rows.flatMap((row, i) => {
    const [x, y] = [row.x.value, row.y.value];
    return x === null || y === null ? [] : [{ row, i, x, y }];
  });

  const line = {
    x: axes.x.divide ?? median(known.map(({ x }) => x)),
    y: axes.y.divide ?? median(known.map(({ y }) => y)),
  };
  const labels: Readonly<Record<QuadrantField, string>> = spec.fields ?? {
    'low-low': text.field(text.low(spec.x.label), text.low(spec.y.label)),
    'high-low': text.field(text.high(spec.x.label), text.low(spec.y.label)),
    'low-high': text.field(text.low(spec.x.label), text.high(spec.y.label)),
    'high-high': text.field(text.high(spec.x.label), text.high(spec.y.label)),
  };
  for (const { row, x, y } of known) {
    if (line.x === null || line.y === null) break;
    row.field = `${x >= line.x ? 'high' : 'low'}-${y >= line.y ? 'high' : 'low'}`;
    row.fieldLabel = labels[row.field];
    const outside = (value: number, [from, to]: Domain) => value < from || value > to;
    if (outside(x, axes.x.domain) || outside(y, axes.y.domain)) find('outside-domain', row.id);
  }

  const wanted = Array.isArray(spec.highlight) ? spec.highlight.map((id) => `${id}`) : [];
  for (const id of wanted) if (!rows.some((row) => row.id === id)) find('unknown-highlight', id);
  const drawable = known.length > 0 && known.length <= mostPoints;
  if (known.length > mostPoints) find('too-many');
  const height = drawable ? high : 0;
  const points = drawable
    ? known
        .map(({ row, i, x, y }) => ({
          name: shorts[i] as string,
          point: {
            x: position(x, axes.x.domain),
            y: flip(y, axes.y.domain, high),
            strong: wanted.includes(row.id),
          } as QuadrantPoint,
        }))
        .sort((a, b) => +a.point.strong - +b.point.strong)
    : [];
  const divide =
    line.x === null || line.y === null
      ? null
      : {
          x: position(line.x, axes.x.domain),
          y: flip(line.y, axes.y.domain, high),
          formattedX: axes.x.writeLine(line.x),
          formattedY: axes.y.writeLine(line.y),
        };
  const yTicks = ticks(...axes.y.domain, 5).map((value, i, all) => ({
    y: flip(value, axes.y.domain, high),
    label: axes.y.write(
      value,
      Math.min(6, tickDecimals((all[i + 1] ?? value) - value || (all[1] ?? 1) - (all[0] ?? 0))),
    ),
  }));
  const taken: Box[] = yTicks.map(({ y, label }) => ({
    x: 0,
    from: 0,
    to: drawnWidth(label) + 4,
    top: y - 16,
    bottom: y,
  }));
  nameThem(
    points.filter(({ point }) => point.strong || (spec.labels !== 'highlight' && points.length <= mostNamed)),
    points.map(({ point }) => point),
    taken,
  );

  const count = (n: number) => formatNumber(n, locale);
  const model: QuadrantModel = {
    title: spec.title,
    description: text.description(count(rows.length)),
    columns: [
      spec.labelHeader,
      text.axis(spec.x.label, spec.x.unit),
      text.axis(spec.y.label, spec.y.unit),
      text.fieldHeader,
    ],
    rows,
    points: points.map(({ point }) => point),
    axes: {
      x: text.axis(spec.x.label, spec.x.unit),
      y: text.axis(spec.y.label, spec.y.unit),
    },
    domains: { x: axes.x.domain, y: axes.y.domain },
    divide,
    ticks: { x: axisTicks(axes.x.domain, axes.x.write), y: yTicks },
    fields: quadrantFields.map((field) => ({
      field,
      label: labels[field],
      count: count(rows.filter((row) => row.field === field).length),
    })),
    height,
    states: countStates(
      rows.flatMap(({ x, y }) => [x.state, y.state]),
      words,
      locale,
    ),
    findings,
  };
  if (divide) {
    const said = (axis: QuadrantAxis, formatted: string) =>
      isNumber(axis.divide) ? text.line(axis.label, formatted) : text.median(axis.label, formatted);
    model.description += ` ${said(spec.x, divide.formattedX)} ${said(spec.y, divide.formattedY)} ${text.onLine}`;
  }
  if (known.length > mostPoints) model.description += ` ${text.tooMany}`;
  if (rows.length === 0) model.description = model.empty = spec.empty ?? words.empty;
  return model;
}

/** Where a name may stand around its point, the best first: beside, above, below, at the corners. */
const places: readonly { anchor: Anchor; dx: number; dy: number }[] = [
  { anchor: 'start', dx: 8, dy: 4 },
  { anchor: 'end', dx: -8, dy: 4 },
  { anchor: 'middle', dx: 0, dy: -9 },
  { anchor: 'middle', dx: 0, dy: 19 },
  { anchor: 'start', dx: 6, dy: -6 },
  { anchor: 'end', dx: -6, dy: -6 },
  { anchor: 'start', dx: 6, dy: 15 },
  { anchor: 'end', dx: -6, dy: 15 },
];

/**
 * Gives names to points, the strong ones first: each where it touches no point, no other name and no edge, in the
 * narrowest column and in every wider one. A name without such a place is left to the table.
 */
function nameThem(
  named: readonly { name: string; point: QuadrantPoint }[],
  all: readonly QuadrantPoint[],
  taken: Box[],
): void {
  const boxOf = ({ x, y, strong }: QuadrantPoint): Box => {
    const r = strong ? 7 : 5;
    return { x, from: -r, to: r, top: y - r, bottom: y + r };
  };
  const dots = all.map((point) => ({ point, box: boxOf(point) }));
  for (const { name, point } of [...named].reverse()) {
    const width = drawnWidth(name);
    for (const { anchor, dx, dy } of places) {
      const gap = Math.abs(dx);
      const box: Box = {
        x: point.x,
        ...reach(width, anchor, gap),
        top: point.y + dy - 12,
        bottom: point.y + dy + 4,
      };
      if (!fits(box, 8) || box.top < 0 || box.bottom > high) continue;
      if (taken.some((other) => collide(box, other))) continue;
      if (dots.some((other) => other.point !== point && collide(box, other.box))) continue;
      taken.push(box);
      point.name = { text: name, dx, dy, anchor };
      break;
    }
  }
}
