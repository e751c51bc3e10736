import { chartText, slopeText } from '../../i18n.ts';
import { drawnWidth, smallText } from '../axis.ts';
import { formatNumber } from '../format.ts';
import { countStates, decimalsOf, reader } from '../read.ts';
import { narrowest, spread } from '../room.ts';
import { type Domain, extent, flip } from '../scale.ts';
import { wrapText } from '../wrap.ts';
import type {
  SlopeDatum,
  SlopeEnd,
  SlopeFindingCode,
  SlopeModel,
  SlopeOptions,
  SlopeRow,
  SlopeSpec,
} from './types.ts';

/** Most rows that are drawn: more lines than that cannot be followed. Further data is told by the table alone. */
export const mostSlopes = 40;
/** Least height of the drawing, in pixels, and of a line of text. */
const least = 180;
const lineHeight = 16;
/** Between two texts, so that lines of one are not taken for those of another. */
const gap = 4;
/** Bold letters, and digits of one width, are wider than the table has them. */
const boldness = 1.12;
/** Between the two sides, in per cent of the drawing. */
const between = 22;
/**
 * Turns pairs of figures into everything that a slope chart shows, as plain JSON. Pure and total: odd data gives
 * stated rows and findings, never an exception, NaN or a lost row.
 */
export function slopeModel(
  data: readonly SlopeDatum[],
  spec: SlopeSpec,
  { locale = 'id' }: SlopeOptions = {},
): SlopeModel {
  const text = slopeText[locale] ?? slopeText.id;
  const words = chartText[locale] ?? chartText.id;
  const findings: SlopeModel['findings'] = [];
  const find = (code: SlopeFindingCode, row?: string) =>
    findings.push(row === undefined ? { code } : { code, row });

  const given: readonly SlopeDatum[] = Array.isArray(data) ? data.filter(Boolean) : [];
  const broken = spec.break != null;
  const reason = `${spec.break?.note ?? ''}`.trim();
  if (broken && !reason) find('break-without-note');
  const decimals = decimalsOf(
    spec.decimals,
    given.flatMap(({ from, to }) => [from, to]),
  );
  const write = (value: number) => `${formatNumber(value, locale, decimals)}${spec.suffix ?? ''}`;
  const wanted = Array.isArray(spec.highlight) ? spec.highlight.map((id) => `${id}`) : [];
  const read = reader(words, find, write);
  const shorts: string[] = [];
  const rows = given.map((datum): SlopeRow => {
    const id = read.id(datum.id);
    const label = read.label(datum.label, id);
    shorts.push(`${datum.short ?? ''}`.trim() || label);
    const end = (
      value: unknown,
      state: unknown,
      formatted: string | undefined,
      stateWords: string | undefined,
    ): SlopeEnd => {
      const figure = read.value(value, state, formatted, id);
      // Only a state that was given has words of its own: what cannot be read is something else.
      const said = figure.state !== null && figure.state === state && `${stateWords ?? ''}`.trim();
      return { ...figure, ...(said && { formatted: said }), y: null, textY: null };
    };
    const row: SlopeRow = {
      id,
      label,
      from: end(datum.from, datum.fromState, datum.formattedFrom, datum.fromWords),
      to: end(datum.to, datum.toState, datum.formattedTo, datum.toWords),
      lines: [],
      strong: wanted.includes(id),
    };
    if (datum.note) row.note = datum.note;
    const { from, to } = row;
    if (!broken && from.value !== null && to.value !== null)
      row.difference = signed(from.value, to.value, decimals, locale);
    return row;
  });
  for (const id of wanted) if (!rows.some((row) => row.id === id)) find('unknown-highlight', id);
  if (rows.length > mostSlopes) find('too-many');
  if (rows.length === 0) find('empty');
  const sides = sidesOf(rows);
  const heads: SlopeModel['heads'] = {
    centred: drawnWidth(`${spec.fromHeader}`) / 2 <= (sides.from / 100) * narrowest,
    // The left head stands over all that is left of the right one.
    from: wrapText(`${spec.fromHeader}`, smallText, (((sides.to - 4) / 100) * narrowest) / boldness),
    to: wrapText(`${spec.toHeader}`, smallText, (((100 - sides.to) / 100) * narrowest) / boldness),
  };
  const height = rows.length > mostSlopes ? 0 : draw(rows, shorts, sides.to);

  const columns = [spec.labelHeader, spec.fromHeader, spec.toHeader];
  if (!broken) columns.push(text.difference(spec.differenceUnit ?? spec.unit));
  const note = broken ? reason || text.noReason : null;
  const model: SlopeModel = {
    title: spec.title,
    description: text.description(
      formatNumber(rows.length, locale),
      spec.unit,
      spec.fromHeader,
      spec.toHeader,
    ),
    columns,
    rows,
    break: note,
    sides,
    heads,
    height,
    states: countStates(
      rows.flatMap(({ from, to }) => [from.state, to.state]),
      words,
      locale,
    ),
    findings,
  };
  if (note !== null) model.description += ` ${text.broken}`;
  if (rows.length > mostSlopes) model.description += ` ${text.tooMany}`;
  if (rows.length === 0) model.description = model.empty = spec.empty ?? words.empty;
  return model;
}

/** A difference with its sign, of the figures as they are printed: 2.0 beside 1.4 and 3.4, whatever stands behind them. */
function signed(from: number, to: number, decimals: number, locale: SlopeOptions['locale']): string {
  const power = 10 ** decimals;
  const printed = (value: number) => (Math.abs(value) > 1e12 ? value : Math.round(value * power) / power);
  const change = printed(to) - printed(from);
  if (!Number.isFinite(change)) return '–';
  const written = formatNumber(change, locale, decimals);
  return change > 0 && /[1-9]/.test(written) ? `+${written}` : written;
}

/** The left side leaves as much room as its widest figure needs in the narrowest column. */
function sidesOf(rows: readonly SlopeRow[]): SlopeModel['sides'] {
  const widest = Math.max(0, ...rows.map(({ from }) => (from.state ? 0 : drawnWidth(from.formatted))));
  const from = Math.min(36, Math.max(14, Math.ceil(((widest + 12) / narrowest) * 100)));
  return { from, to: from + between };
}

/** Heights of points and texts; returns the height of the drawing. */
function draw(rows: readonly SlopeRow[], shorts: readonly string[], right: number): number {
  const ends = extent(rows.flatMap(({ from, to }) => [from.value, to.value]));
  if (!ends) return 0;
  const domain: Domain = ends[0] < ends[1] ? ends : [ends[0] - 1, ends[1] + 1];
  const room = ((100 - right) / 100) * narrowest - 12;
  let needed = 0;
  rows.forEach((row, i) => {
    const { from, to } = row;
    if (from.value === null && to.value === null) return;
    // Where there is no figure on the right, the name stands beside the one on the left, with the reason.
    const said = to.value === null ? `${shorts[i]}: ${to.formatted}` : `${to.formatted} ${shorts[i]}`;
    row.lines = wrapText(said, smallText, room / boldness);
    needed += row.lines.length * lineHeight + gap;
  });
  const height = Math.max(least, needed);
  const place = (value: number | null) => (value === null ? null : 8 + flip(value, domain, height - 16));
  for (const { from, to } of rows) [from.y, to.y] = [place(from.value), place(to.value)];
  for (const side of ['from', 'to'] as const) {
    const said = rows.filter((row) => (side === 'from' ? row.from.y !== null : row.lines.length > 0));
    const { places } = spread(
      said.map(({ from, to, lines }) => ({
        at: (side === 'from' ? from.y : (to.y ?? from.y)) as number,
        height: side === 'from' ? lineHeight : lines.length * lineHeight + gap,
      })),
      height,
    );
    said.forEach((row, i) => {
      row[side].textY = places[i] as number;
    });
  }
  return height;
}
