import { chartText, stripText } from '../../i18n.ts';
import { axisTicks, drawnWidth } from '../axis.ts';
import { formatNumber } from '../format.ts';
import { placeLines, readLines } from '../lines.ts';
import { byValue, countStates, decimalsOf, reader } from '../read.ts';
import { anchorAt, anchorFor, type Box, collide, narrowest, reach } from '../room.ts';
import { type Domain, extent, isDomain, median, position, statedDomain } from '../scale.ts';
import { limitDecimals, niceDomain } from '../ticks.ts';
import type {
  PointDatum,
  StripFindingCode,
  StripModel,
  StripName,
  StripOptions,
  StripRow,
  StripSpec,
} from './types.ts';

/** Most dots that are drawn. More are told by the table alone; a histogram shows them better. */
export const mostDots = 1000;
/** Most dots with names. */
export const mostNames = 5;
/** Most height of the dots, in pixels: a taller pile is pressed together. */
const highest = 160;
const own = 13;
const lineHeight = 18;

const sizeOf = (count: number) => (count <= 40 ? 9 : count <= 150 ? 6 : 4);

/**
 * Lane of each dot: the lowest in which it touches no other in the narrowest column, and so in none wider. The dots are
 * taken in an order that jumps along the axis, which is the same for the same figures: taken from one side they would
 * stand in slanting rows that mean nothing.
 */
export function dodge(xs: readonly number[], dot: number): number[] {
  const golden = (Math.sqrt(5) - 1) / 2;
  const order = xs
    .map((_, i) => i)
    .sort((a, b) => (xs[a] as number) - (xs[b] as number) || a - b)
    .map((i, rank) => ({ i, turn: (rank * golden) % 1 }))
    .sort((a, b) => a.turn - b.turn);
  const lanes: number[] = new Array(xs.length).fill(0);
  // Places in pixels of the dots in each lane.
  const placed: number[][] = [];
  for (const { i } of order) {
    const at = ((xs[i] as number) / 100) * narrowest;
    let lane = 0;
    while (placed[lane]?.some((other) => Math.abs(other - at) < dot)) lane++;
    placed[lane] ??= [];
    placed[lane]?.push(at);
    lanes[i] = lane;
  }
  return lanes;
}

/**
 * Turns things with one figure each into everything that a strip of dots shows, as plain JSON. Pure and total: odd
 * data gives stated rows and findings, never an exception, NaN or a lost row.
 */
export function stripModel(
  data: readonly PointDatum[],
  spec: StripSpec,
  { locale = 'id' }: StripOptions = {},
): StripModel {
  const text = stripText[locale] ?? stripText.id;
  const words = chartText[locale] ?? chartText.id;
  const findings: StripModel['findings'] = [];
  const find = (code: StripFindingCode, row?: string) =>
    findings.push(row === undefined ? { code } : { code, row });

  const given: readonly PointDatum[] = Array.isArray(data) ? data.filter(Boolean) : [];
  const { lines, sound } = readLines(spec.lines);
  if (!sound) find('bad-line');
  const decimals = decimalsOf(
    spec.decimals,
    given.map(({ value }) => value),
  );
  const write = (value: number, digits = decimals) =>
    `${formatNumber(value, locale, digits)}${spec.suffix ?? ''}`;
  const read = reader(words, find, write);
  const shorts = new Map<string, string>();
  const rows = given.map((datum): StripRow => {
    const id = read.id(datum.id);
    const label = read.label(datum.label, id);
    shorts.set(id, `${datum.short ?? ''}`.trim() || label);
    const row: StripRow = {
      id,
      label,
      ...read.value(datum.value, datum.state, datum.formatted, id),
    };
    if (datum.note) row.note = datum.note;
    return row;
  });
  const { sort } = spec;
  const order = sort === 'ascending' || sort === 'descending' ? sort : undefined;
  if (order) rows.sort(byValue((row: StripRow) => row.value, order));

  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const ends = extent(values);
  const stated = spec.domain;
  if (stated !== undefined && !isDomain(stated)) find('bad-domain');
  const domain: Domain =
    statedDomain(stated) ?? niceDomain(extent([...values, ...lines.map(({ at }) => at)]));
  for (const { id, value } of rows)
    if (value !== null && (value < domain[0] || value > domain[1])) find('outside-domain', id);
  if (ends && values.length > 1 && ends[0] === ends[1]) find('all-equal');

  const wanted = Array.isArray(spec.highlight) ? spec.highlight.map((id) => `${id}`) : [];
  for (const id of wanted) if (!rows.some((row) => row.id === id)) find('unknown-highlight', id);
  const named = new Set(wanted.slice(0, mostNames));

  const drawable = values.length > 0 && values.length <= mostDots;
  if (values.length > mostDots) find('too-many');
  const dot = sizeOf(values.length);
  const placed = rows.flatMap(({ id, value }, row) =>
    value === null ? [] : [{ id, row, x: position(value, domain) }],
  );
  const names: StripName[] = [];
  let path = '';
  let height = 0;
  if (drawable) {
    // A named dot is larger, and takes its room at the bottom, where it is next to the axis.
    const others = placed.filter(({ id }) => !named.has(id));
    const lanes = dodge(
      others.map(({ x }) => x),
      dot,
    );
    const most = Math.max(0, ...lanes) + 1;
    const pitch = Math.min(dot, highest / most);
    const pile = others.length > 0 ? Math.ceil(dot + (most - 1) * pitch) : 0;
    const top = placeNames(
      placed.filter(({ id }) => named.has(id)),
      rows,
      shorts,
      names,
    );
    const stacked = dodge(
      names.map(({ x }) => x),
      own,
    );
    const room = names.length > 0 ? (Math.max(...stacked) + 1) * own + 4 : 0;
    height = top + pile + room;
    path = others
      .map(({ x }, i) => {
        const y = top + pile - dot / 2 - (lanes[i] as number) * pitch;
        return `M${Math.round(x * 10)} ${Math.round(y * 10) / 10}h0`;
      })
      .join('');
    names.forEach((name, i) => {
      name.y = height - own / 2 - 2 - (stacked[i] as number) * own;
    });
  }

  const model: StripModel = {
    title: spec.title,
    description: text.description(formatNumber(rows.length, locale), spec.unit),
    columns: [spec.labelHeader, spec.valueHeader],
    rows,
    domain,
    ticks: axisTicks(domain, write),
    lines: placeLines(lines, domain, (at) => write(at, limitDecimals(at, decimals))),
    path,
    dot,
    names,
    height,
    states: countStates(
      rows.map(({ state }) => state),
      words,
      locale,
    ),
    findings,
  };
  const middle = median(values);
  if (ends && middle !== null && values.length > 1)
    model.description += ` ${text.spread(write(ends[0]), write(middle), write(ends[1]))}`;
  if (values.length > mostDots) model.description += ` ${text.tooMany}`;
  if (order) model.description += ` ${text.order(words.sorts[order])}`;
  if (rows.length === 0) {
    find('empty');
    model.description = model.empty = spec.empty ?? words.empty;
  }
  return model;
}

/** Puts the names above the dots, in as many lines as they need to stand apart. Returns the height they take. */
function placeNames(
  placed: readonly { id: string; row: number; x: number }[],
  rows: readonly StripRow[],
  shorts: ReadonlyMap<string, string>,
  names: StripName[],
): number {
  const boxes: Box[] = [];
  let lines = 0;
  for (const { id, row, x } of placed) {
    const { formatted } = rows[row] as StripRow;
    const whole = `${shorts.get(id)} ${formatted}`;
    // A name that no phone has room for stands in the table alone; its figure leads there.
    const said = anchorFor(x, drawnWidth(whole), 8) ? whole : formatted;
    const width = drawnWidth(said);
    const anchor = anchorAt(x, width, 8);
    const box = { x, ...reach(width + 8, anchor), top: 0, bottom: 1 };
    let line = 0;
    const shifted = () => ({ ...box, top: line, bottom: line + 1 });
    while (boxes.some((other) => collide(shifted(), other))) line++;
    boxes.push(shifted());
    lines = Math.max(lines, line + 1);
    names.push({ x, y: 0, textY: line, text: said, anchor, row });
  }
  for (const name of names) name.textY = (lines - name.textY) * lineHeight - 5;
  return lines * lineHeight;
}
