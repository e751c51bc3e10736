import { hemicycleText } from '../../i18n.ts';
import { formatNumber } from '../format.ts';
import { height, markAt, middleY, placeMarks, type Seat, seatsOf, width } from './geometry.ts';
import { seatPatterns } from './patterns.ts';
import type {
  HemicycleFinding,
  HemicycleFindingCode,
  HemicycleGroup,
  HemicycleModel,
  HemicycleOptions,
  HemicycleRow,
  HemicycleSpec,
} from './types.ts';

/** Most seats that are drawn. Larger chambers are told by the table alone. */
export const mostSeatsDrawn = 1000;

const isSeats = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function patternOf({ pattern, mark }: HemicycleGroup, place: number): number {
  const given = pattern ?? (mark ? Number.parseInt(`${mark}`, 10) - 1 : place);
  const index = Number.isFinite(given) ? Math.trunc(given) : place;
  const count = seatPatterns.length;
  return ((index % count) + count) % count;
}

const pathOf = (seats: readonly Seat[]) => seats.map(({ x, y }) => `M${x} ${y}h0`).join('');

/**
 * Turns groups into everything that a hemicycle shows, as plain JSON. Groups keep their order, from left to right. Pure
 * and total: odd data gives stated rows and findings, never an exception, NaN or a lost row.
 */
export function hemicycleModel(
  groups: readonly HemicycleGroup[],
  spec: HemicycleSpec,
  { locale = 'id' }: HemicycleOptions = {},
): HemicycleModel {
  const text = hemicycleText[locale] ?? hemicycleText.id;
  const write = (value: number) => formatNumber(value, locale);
  const findings: HemicycleFinding[] = [];
  const find = (code: HemicycleFindingCode, row?: string) =>
    findings.push(row === undefined ? { code } : { code, row });

  const given: readonly HemicycleGroup[] = Array.isArray(groups) ? groups.filter(Boolean) : [];
  const ids = new Set<string>();
  const rows = given.map((group, place): HemicycleRow => {
    let id = `${group.id}`;
    if (ids.has(id)) {
      find('duplicate-id', id);
      let suffix = 2;
      while (ids.has(`${id}#${suffix}`)) suffix += 1;
      id += `#${suffix}`;
    }
    ids.add(id);
    let label = `${group.label ?? ''}`.trim();
    if (!label) {
      find('unnamed', id);
      label = text.unnamed;
    }
    // Adding nothing turns -0 into 0, which JSON keeps.
    const value = isSeats(group.value) ? group.value + 0 : null;
    const missing = group.value == null;
    if (value === null) find(missing ? 'missing' : 'unreadable', id);
    const row: HemicycleRow = {
      id,
      label,
      value,
      formatted: value !== null ? group.formatted || write(value) : missing ? text.noData : text.unreadable,
      pattern: patternOf(group, place),
      path: '',
      at: null,
    };
    if (group.mark) row.mark = `${group.mark}`;
    if (group.note) row.note = group.note;
    return row;
  });
  if (rows.length === 0) find('empty');

  const sum = rows.reduce((all, { value }) => all + (value ?? 0), 0);
  const { size } = spec;
  if (size != null && (!isSeats(size) || size === 0)) find('bad-size');
  const stated = isSeats(size) && size > 0 ? size : null;
  if (stated !== null && sum > stated) find('over-size');
  const open = stated !== null && stated > sum && rows.length > 0 ? stated - sum : 0;
  const all = sum + open;
  const rest: HemicycleRow | null =
    open > 0
      ? {
          id: 'rest',
          label: spec.rest ?? text.rest,
          value: open,
          formatted: write(open),
          pattern: -1,
          path: '',
          at: null,
        }
      : null;

  const drawn = all > 0 && all <= mostSeatsDrawn;
  if (all > mostSeatsDrawn) find('too-many');
  const dot = drawn ? draw(rows, rest, all) : 0;

  const known = rows.filter(({ value }) => value !== null).length;
  const total: HemicycleModel['total'] = { label: text.total, formatted: write(all) };
  if (stated !== null && sum > stated) total.note = text.overSize(write(stated));
  else if (known < rows.length && open === 0) total.note = text.partial(write(known), write(rows.length));
  const model: HemicycleModel = {
    title: spec.title,
    description: text.description(write(all), write(rows.length), spec.unit),
    columns: [spec.labelHeader, spec.valueHeader],
    rows,
    rest,
    total,
    unit: spec.unit,
    view: drawn ? { width, height, dot, middle: middleY } : null,
    findings,
  };
  if (rows.length === 0) model.description = model.empty = spec.empty ?? text.empty;
  return model;
}

/** Seats and marks of the rows; returns the size of a seat. */
function draw(rows: HemicycleRow[], rest: HemicycleRow | null, all: number): number {
  const { seats, dot } = seatsOf(all);
  let next = 0;
  const turn = (seat: Seat | undefined) => (seat ? seat.part / seat.of : 0.5);
  const marked: { row: HemicycleRow; middle: number }[] = [];
  for (const row of rest ? [...rows, rest] : rows) {
    const own = seats.slice(next, next + (row.value ?? 0));
    next += own.length;
    row.path = pathOf(own);
    if (row.mark && own.length > 0) marked.push({ row, middle: (turn(own[0]) + turn(own.at(-1))) / 2 });
  }
  const places = placeMarks(marked.map(({ middle }) => middle));
  marked.forEach(({ row, middle }, index) => {
    const place = places?.[index];
    if (place !== undefined) row.at = markAt(place, middle, dot);
  });
  return dot;
}
