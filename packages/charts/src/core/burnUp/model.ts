import { burnUpText, stateText } from '../../i18n.ts';
import { formatNumber } from '../format.ts';
import { decimalsOf, listOf } from '../read.ts';
import { extent, flip, isNumber, position } from '../scale.ts';
import { dataStates } from '../states.ts';
import { ticks } from '../ticks.ts';
import { chartTimeZones, dayLength, dayText, type Moment, momentOf, momentText } from '../time.ts';
import {
  type BurnUpFinding,
  type BurnUpFindingCode,
  type BurnUpModel,
  type BurnUpOptions,
  type BurnUpPoint,
  type BurnUpRow,
  type BurnUpSpec,
  burnUpHeight,
  burnUpMarkKinds,
  burnUpWidth,
} from './types.ts';

/** Least distance of two numbers on one row, in hundredths of the narrowest drawing (256 px): they are 20 px wide. */
const apart = 8.5;
/** More rows would be higher than the plot; further marks share the last one. */
const mostLevels = 8;

interface Read {
  point: BurnUpPoint;
  moment: Moment | null;
  row: BurnUpRow;
}

/**
 * Turns counts over time into everything that a burn-up chart shows, as plain JSON. Counts are steps: between two of
 * them nothing is known, so nothing is drawn as if it grew. Pure and total: odd data gives stated rows and findings,
 * never an exception, NaN or a lost count.
 */
export function burnUpModel(
  data: readonly BurnUpPoint[],
  spec: BurnUpSpec,
  { locale = 'id' }: BurnUpOptions = {},
): BurnUpModel {
  const text = burnUpText[locale] ?? burnUpText.id;
  const states = stateText[locale] ?? stateText.id;
  const findings: BurnUpFinding[] = [];
  const find = (code: BurnUpFindingCode, at?: string) =>
    findings.push(at === undefined ? { code } : { code, at });
  const zone = Object.hasOwn(chartTimeZones, spec.timeZone) ? spec.timeZone : 'Asia/Jakarta';
  const given = listOf(data);
  const decimals = decimalsOf(
    spec.decimals,
    given.map(({ value }) => value),
  );
  const write = (value: number) => formatNumber(value, locale, decimals);
  const total = isNumber(spec.total) && spec.total > 0 ? spec.total : null;
  if (spec.total != null && total === null) find('bad-total');

  const read = given.map((point): Read => {
    const moment = momentOf(point.at, zone);
    if (!moment) find('bad-date', `${point.at}`);
    const stated = dataStates.find((state) => state === point.state) ?? null;
    const value = stated === null && isNumber(point.value) ? point.value + 0 : null;
    const broken = stated === null && value === null && point.value != null;
    const state = value === null ? (stated ?? 'no-data') : null;
    if (broken) find('unreadable', `${point.at}`);
    else if (state === 'no-data') find('missing', `${point.at}`);
    const row: BurnUpRow = {
      date: moment ? momentText(moment, zone, locale) : text.badDate(`${point.at ?? ''}`),
      value,
      formatted: value !== null ? write(value) : broken ? text.unreadable : states[state ?? 'no-data'],
      state,
      target: '–',
    };
    if (point.note) row.note = `${point.note}`;
    return { point, moment, row };
  });
  const dated = read.filter((each): each is Read & { moment: Moment } => each.moment !== null);
  if (dated.some(({ moment }, i) => i > 0 && moment.at < (dated[i - 1]?.moment.at ?? 0))) find('unsorted');
  // A stable sort: of two counts of one moment, the later in the data is the later.
  dated.sort((a, b) => a.moment.at - b.moment.at);

  const marks = listOf(spec.marks).map((mark, i) => {
    const moment = momentOf(mark.at, zone);
    if (!moment) find('bad-mark', `${mark.at}`);
    const kind = burnUpMarkKinds.find((each) => each === mark.kind) ?? 'deadline';
    return { mark, moment, kind, number: i + 1 };
  });
  const limits = marks.flatMap(({ moment, kind }) => (moment && kind === 'deadline' ? [moment.at] : []));
  const deadline = limits.length > 0 ? Math.min(...limits) : null;
  const last = Math.max(
    ...marks.flatMap(({ moment, kind }) => (moment && kind !== 'event' ? [moment.at] : [])),
    Number.NEGATIVE_INFINITY,
  );

  const started = spec.start === undefined ? null : momentOf(spec.start, zone);
  if (spec.start !== undefined && !started) find('bad-date', `${spec.start}`);
  const start = started?.at ?? dated[0]?.moment.at ?? null;
  const aim =
    total !== null && deadline !== null && start !== null && start < deadline
      ? { start, deadline, total }
      : null;
  if (!aim && dated.length > 0) find('no-target');
  const targetAt = (at: number) =>
    aim ? aim.total * Math.min(1, Math.max(0, (at - aim.start) / (aim.deadline - aim.start))) : null;

  // Remarks, in the order of time.
  let before: { value: number; at: number } | null = null;
  for (const { point, moment, row } of dated) {
    const remarks = row.note ? [row.note] : [];
    const { value } = row;
    if (value !== null) {
      if (before && before.at === moment.at) find('duplicate-date', `${point.at}`);
      if (before && value < before.value) {
        find('falling', `${point.at}`);
        remarks.push(text.falling(write(before.value)));
      }
      if (value < 0) {
        find('negative', `${point.at}`);
        remarks.push(text.negative);
      }
      if (total !== null && value > total) {
        find('above-total', `${point.at}`);
        remarks.push(text.above(write(total)));
      }
      before = { value, at: moment.at };
    }
    if (last > Number.NEGATIVE_INFINITY && moment.at > last) remarks.push(text.late);
    const target = targetAt(moment.at);
    if (target !== null)
      row.target = formatNumber(target, locale, Math.max(decimals, Number.isInteger(target) ? 0 : 1));
    if (remarks.length > 0) row.note = remarks.join('; ');
  }

  const foreseen = readForecast(spec, zone, find);
  const known = dated.filter(({ row }) => row.value !== null);
  if (given.length === 0) find('empty');
  else if (given.length === 1) find('single');

  const times = extent([
    ...dated.map(({ moment }) => moment.at),
    ...marks.map(({ moment }) => moment?.at ?? Number.NaN),
    ...(foreseen?.points.map(({ moment }) => moment.at) ?? []),
    started?.at ?? Number.NaN,
  ]);
  const undated = read.filter(({ moment }) => moment === null).map(({ row }) => row);
  const model: BurnUpModel = {
    title: spec.title,
    description: '',
    columns: [spec.dateHeader, spec.valueHeader, ...(aim ? [text.target] : [])],
    rows: [...dated.map(({ row }) => row), ...undated],
    marks: marks.map(({ mark, moment, kind, number }) => {
      const name = `${mark.label ?? ''}`.trim() || text.unnamed;
      const day = moment ? momentText(moment, zone, locale) : text.badDate(`${mark.at ?? ''}`);
      return {
        number,
        kind,
        label: `${text.kinds[kind]}: ${name}, ${day}`,
        ...(mark.note && { note: `${mark.note}` }),
        x: null,
        level: 0,
      };
    }),
    forecast: foreseen && {
      method: foreseen.method,
      rows: foreseen.points.map(({ moment, low, high }) => ({
        date: momentText(moment, zone, locale),
        formatted: low === high ? write(low) : text.range(write(low), write(high)),
      })),
    },
    plot: null,
    legend: [],
    findings,
  };
  if (given.length === 0) {
    model.description = model.empty = spec.empty ?? text.empty;
    return model;
  }

  const final = known.at(-1);
  const parts = [
    final
      ? text.state(
          final.row.date,
          total === null ? final.row.formatted : text.of(final.row.formatted, write(total)),
          spec.unit,
        )
      : text.nothing(spec.unit),
  ];
  if (aim && final) parts.push(text.compared(final.row.target));
  if (foreseen) parts.push(text.foreseen);
  model.description = parts.join(' ');

  // Without a count and without a mark there is nothing to put on an axis.
  if (!times || (known.length === 0 && !aim)) return model;
  const [from, to] = times[0] < times[1] ? times : [times[0] - dayLength, times[1] + dayLength];
  const top = Math.max(
    total ?? 0,
    ...known.map(({ row }) => row.value ?? 0),
    ...(foreseen?.points.map(({ high }) => high) ?? []),
  );
  const bottom = Math.min(
    0,
    ...known.map(({ row }) => row.value ?? 0),
    ...(foreseen?.points.map(({ low }) => low) ?? []),
  );
  const values = [bottom, top > bottom ? top : bottom + 1] as const;
  const x = (at: number) => position(at, [from, to], burnUpWidth);
  const y = (value: number) => flip(value, values, burnUpHeight);

  let done = '';
  let dots = '';
  let open = false;
  for (const { moment, row } of dated) {
    if (row.value === null) {
      open = false;
      continue;
    }
    const [left, level] = [x(moment.at), y(row.value)];
    // A count is true from its moment until the next one.
    done += open ? `H${left}V${level}` : `M${left} ${level}`;
    dots += `M${left} ${level}h0`;
    open = true;
  }
  const edge = (which: 'low' | 'high') =>
    foreseen && final
      ? `M${x(final.moment.at)} ${y(final.row.value ?? 0)}${foreseen.points.map((point) => `L${x(point.moment.at)} ${y(point[which])}`).join('')}`
      : '';

  const placed: number[][] = [];
  for (const [i, { moment }] of [...marks.entries()].sort(
    ([, a], [, b]) => (a.moment?.at ?? 0) - (b.moment?.at ?? 0),
  )) {
    const mark = model.marks[i];
    if (!moment || !mark) continue;
    mark.x = position(moment.at, [from, to]);
    const own = mark.x;
    let level = 0;
    while (level < mostLevels - 1 && placed[level]?.some((other) => Math.abs(other - own) < apart)) level++;
    mark.level = level;
    placed[level] = [...(placed[level] ?? []), own];
  }

  // Four days from end to end: more would touch on a phone.
  const days = Math.max(1, Math.ceil((to - from) / dayLength / 3));
  const xTicks: NonNullable<BurnUpModel['plot']>['xTicks'] = [];
  for (let at = from; at < to - (days * dayLength) / 2; at += days * dayLength)
    xTicks.push({
      x: position(at, [from, to]),
      label: dayText(at, zone, locale),
      anchor: xTicks.length === 0 ? 'start' : 'middle',
    });
  xTicks.push({ x: 100, label: dayText(to, zone, locale), anchor: 'end' });
  const levels = new Set(ticks(values[0], values[1], 4));
  if (total !== null) {
    // A round mark just below the whole would stand in its words.
    for (const tick of levels) if (Math.abs(tick - total) < (values[1] - values[0]) / 8) levels.delete(tick);
    levels.add(total);
  }
  model.plot = {
    levels: placed.length,
    done,
    dots,
    target: aim ? `M${x(aim.start)} ${y(0)}L${x(aim.deadline)} ${y(aim.total)}` : null,
    forecast: foreseen && final ? edge('low') + edge('high') : null,
    xTicks,
    yTicks: [...levels]
      .sort((a, b) => a - b)
      .map((tick) => ({ y: y(tick), label: formatNumber(tick, locale) })),
  };
  if (known.length > 0) model.legend.push({ line: 'done', label: spec.valueHeader });
  if (model.plot.target) model.legend.push({ line: 'target', label: text.targetLine });
  if (model.plot.forecast) model.legend.push({ line: 'forecast', label: text.forecast });
  return model;
}

function readForecast(
  { forecast }: BurnUpSpec,
  zone: BurnUpSpec['timeZone'],
  find: (code: BurnUpFindingCode, at?: string) => void,
): { method: string; points: { moment: Moment; low: number; high: number }[] } | null {
  if (!forecast || typeof forecast !== 'object') return null;
  const method = `${forecast.method ?? ''}`.trim();
  if (!method) {
    find('forecast-without-method');
    return null;
  }
  const points = listOf(forecast.points).flatMap(({ at, low, high }) => {
    const moment = momentOf(at, zone);
    if (moment && isNumber(low) && isNumber(high) && low <= high) return [{ moment, low, high }];
    find('bad-forecast', `${at}`);
    return [];
  });
  if (points.length === 0) return null;
  return { method, points: points.sort((a, b) => a.moment.at - b.moment.at) };
}
