import { chartText, rulerText } from '../../i18n.ts';
import { tickAt, ticksCollide } from '../axis.ts';
import { formatNumber } from '../format.ts';
import { countStates, decimalsOf, reader } from '../read.ts';
import { collide, narrowest } from '../room.ts';
import { type Domain, extent, isDomain, isNumber, position, statedDomain } from '../scale.ts';
import { markShapes } from '../shapes.ts';
import { textWidth } from '../textWidth.ts';
import { limitDecimals } from '../ticks.ts';
import type {
  RulerBand,
  RulerDatum,
  RulerFindingCode,
  RulerModel,
  RulerOptions,
  RulerPart,
  RulerRow,
  RulerSpec,
} from './types.ts';

/** Most classes of a ruler: more have no room for their cuts in a narrow column. */
export const mostBands = 12;
/** Most values in the drawing: the first, and one for each shape. Further ones stand in the table. */
export const mostMarks = markShapes.length + 1;

const isSound = (band: RulerBand | null | undefined): boolean =>
  !!band &&
  isNumber(band.min) &&
  isNumber(band.max) &&
  (band.min < band.max || (band.min === band.max && !!band.minInclusive && !!band.maxInclusive));

/** Whether a value is in a class, by its ends as stated. */
export function inBand(
  value: number,
  { min, minInclusive, max, maxInclusive }: Omit<RulerBand, 'id' | 'label'>,
): boolean {
  return (minInclusive ? value >= min : value > min) && (maxInclusive ? value <= max : value < max);
}

/** Steps of the hue for a number of classes: neighbours always differ. */
const toneOf = (index: number, count: number) =>
  (count > 5
    ? 1 + ((index * 2) % 4) + (index % 2)
    : ([[3], [1, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]][count - 1]?.[index] ??
      1)) as RulerPart['tone'];

/**
 * Turns a value, and others to compare it with, into everything that a ruler with classes shows, as plain JSON. The
 * first datum is the value of the ruler. Pure and total: odd data gives stated rows and findings, never an exception,
 * NaN or a lost row.
 */
export function rulerModel(
  data: readonly RulerDatum[],
  spec: RulerSpec,
  { locale = 'id' }: RulerOptions = {},
): RulerModel {
  const text = rulerText[locale] ?? rulerText.id;
  const words = chartText[locale] ?? chartText.id;
  const findings: RulerModel['findings'] = [];
  const find = (code: RulerFindingCode, row?: string) =>
    findings.push(row === undefined ? { code } : { code, row });

  const given: readonly RulerDatum[] = Array.isArray(data) ? data.filter(Boolean) : [];
  const all: readonly (RulerBand | null | undefined)[] = Array.isArray(spec.bands) ? spec.bands : [];
  const sound = all
    .filter((band): band is RulerBand => isSound(band))
    .sort((a, b) => a.min - b.min || a.max - b.max);
  for (const band of all) if (!isSound(band)) find('bad-band', `${band?.id}`);
  const kept = sound.slice(0, mostBands);
  if (sound.length > kept.length) find('too-many');
  if (kept.length === 0) find('no-bands');

  const ends = kept.flatMap(({ min, max }) => [min, max]);
  const decimals = decimalsOf(spec.decimals, [...given.map(({ value }) => value), ...ends]);
  const write = (value: number) => `${formatNumber(value, locale, decimals)}${spec.suffix ?? ''}`;
  const cut = (value: number) =>
    `${formatNumber(value, locale, limitDecimals(value, decimals))}${spec.suffix ?? ''}`;

  kept.forEach((band, i) => {
    const next = kept[i + 1];
    if (!next) return;
    if (next.min > band.max || (next.min === band.max && !band.maxInclusive && !next.minInclusive))
      find('gap', `${next.id}`);
    if (next.min < band.max || (next.min === band.max && band.maxInclusive && next.minInclusive))
      find('overlap', `${next.id}`);
  });

  const read = reader(words, find, write);
  if (given.length > mostMarks) find('too-many');
  const rows = given.map((datum, place): RulerRow => {
    const id = read.id(datum.id);
    const label = read.label(datum.label, id);
    const { value, state, formatted } = read.value(datum.value, datum.state, datum.formatted, id);
    const inside = value === null ? [] : kept.flatMap((band, i) => (inBand(value, band) ? [i] : []));
    // A value in two classes is in none: which of them is not ours to choose.
    const band = inside.length === 1 ? (inside[0] as number) : null;
    if (value !== null && band === null && kept.length > 0) find('outside-bands', id);
    if (value !== null && ends.includes(value)) find('on-cut', id);
    const row: RulerRow = {
      id,
      label,
      value,
      formatted,
      state,
      band,
      bandLabel:
        value === null ? '–' : band === null ? text.noBand : nameOf(kept[band] as RulerBand, words.unnamed),
      shape: place - 1,
      x: null,
      lane: 0,
    };
    if (datum.note) row.note = datum.note;
    return row;
  });
  const own = rows[0];

  const stated = spec.domain;
  if (stated !== undefined && !isDomain(stated)) find('bad-domain');
  const values = rows.map(({ value }) => value);
  const wide = extent([...ends, ...(ends.length ? [] : values)]);
  let domain: Domain = statedDomain(stated) ?? wide ?? [0, 1];
  const reached = extent([...domain, ...values]) ?? domain;
  if (!isDomain(stated)) domain = reached;
  if (domain[0] === domain[1]) domain = [domain[0] - 1, domain[1] + 1];
  if (!isDomain(domain)) domain = [0, 1];

  const bands = kept.map((band, i): RulerPart => {
    const x = position(band.min, domain);
    const w = Math.round((position(band.max, domain) - x) * 100) / 100;
    // The mark of the value leaves its class two parts; its number stands in the larger one.
    const at = own?.band === i && own.value !== null ? position(own.value, domain) - x : 0;
    const part = Math.max(at, w - at);
    const beside = at > 0 ? 6 : 0;
    const room = (part / 100) * narrowest - beside;
    // Names show from a column of 36 rem.
    const onWide = (part / 100) * 544 - beside;
    const needed = textWidth(`${i + 1}`, 15) + 4;
    const label = nameOf(band, words.unnamed);
    return {
      id: `${band.id}`,
      label,
      range: rangeWords(band, cut, text),
      x,
      w,
      middle: Math.round((at > w - at ? x + at / 2 : x + at + (w - at) / 2) * 100) / 100,
      tone: toneOf(i, kept.length),
      own: own?.band === i,
      fits: {
        number: room >= needed,
        wide: onWide >= textWidth(label, 15) * 1.12 + 8 ? 'name' : onWide >= needed ? 'number' : null,
      },
    };
  });

  const cuts = [...new Set([...domain, ...ends])].filter((at) => at >= domain[0] && at <= domain[1]);
  const ticks: RulerModel['ticks'] = [];
  for (const at of cuts.sort((a, b) => a - b)) {
    const tick = { ...tickAt(at, domain, cut(at)), level: 0 };
    while (tick.level < 6 && ticks.some((other) => other.level === tick.level && ticksCollide(other, tick)))
      tick.level++;
    ticks.push(tick);
  }

  let lanes = 0;
  const placed: RulerRow[] = [];
  rows.forEach((row, place) => {
    if (row.value === null || place >= mostMarks) return;
    if (row.value < domain[0] || row.value > domain[1]) find('outside-domain', row.id);
    row.x = position(row.value, domain);
    if (place === 0) return;
    const box = { x: row.x, from: -8, to: 8, top: 0, bottom: 1 };
    const touches = (other: RulerRow) =>
      other.lane === row.lane && collide(box, { ...box, x: other.x as number });
    while (placed.some(touches)) row.lane++;
    placed.push(row);
    lanes = Math.max(lanes, row.lane + 1);
  });

  const model: RulerModel = {
    title: spec.title,
    description: text.description(formatNumber(bands.length, locale), spec.unit),
    statements: [],
    columns: [spec.labelHeader, spec.valueHeader, spec.bandHeader ?? text.band],
    rows,
    unit: spec.unit,
    bands,
    domain,
    ticks,
    lanes,
    states: countStates(
      rows.map(({ state }) => state),
      words,
      locale,
    ),
    findings,
  };
  if (!own) {
    find('empty');
    model.description = model.empty = spec.empty ?? words.empty;
  } else if (own.value !== null)
    model.statements = statementsOf(
      own.value,
      own,
      kept,
      spec,
      { write, cut, decimals },
      text,
      words.unnamed,
    );
  return model;
}

const nameOf = ({ label }: RulerBand, unnamed: string) => `${label ?? ''}`.trim() || unnamed;

type Words = (typeof rulerText)['id'];

function rangeWords(
  { min, minInclusive, max, maxInclusive }: RulerBand,
  cut: (value: number) => string,
  text: Words,
): string {
  if (min === max) return cut(min);
  return text.range(
    minInclusive ? cut(min) : text.above(cut(min)),
    maxInclusive ? cut(max) : text.below(cut(max)),
  );
}

interface Writing {
  write: (value: number) => string;
  cut: (value: number) => string;
  decimals: number;
}

/** What can be said of the value without judging it: class, cut, distance. */
function statementsOf(
  value: number,
  own: RulerRow,
  kept: readonly RulerBand[],
  { direction, unit }: RulerSpec,
  { write, cut, decimals }: Writing,
  text: Words,
  unnamed: string,
): string[] {
  if (kept.length === 0) return [];
  if (own.band === null) return [text.outside];
  const band = kept[own.band] as RulerBand;
  const said = [text.inBand(nameOf(band, unnamed), rangeWords(band, cut, text))];

  // A printed figure may look like a cut that the value is not on.
  const cuts = new Set(kept.flatMap(({ min, max }) => [min, max]));
  for (const at of cuts) {
    if (at === value) said.push(text.onCut(cut(at), nameOf(band, unnamed)));
    else if (cut(at) === own.formatted) said.push((value > at ? text.justAbove : text.justBelow)(cut(at)));
  }

  const down = direction === 'lower-better';
  const next = kept[own.band + (down ? -1 : 1)];
  if (!next) said.push(direction ? text.best : text.highest);
  else {
    const at = down ? next.max : next.min;
    const included = down ? next.maxInclusive : next.minInclusive;
    const gap = Math.abs(at - value);
    const least = 10 ** -decimals;
    const steps = Math.round(gap / least);
    const distance =
      gap > 0 && gap < least / 2
        ? text.lessThan(write(least))
        : // Two printed figures and their difference agree: 77.5 − 76.14 is 1.36, not 1.3599999999999994.
          // Of a distance that has more of these steps than there are numbers, no digit after the mark is left.
          write(Number.isFinite(steps) ? steps * least : gap);
    const limit = included
      ? (down ? text.orLess : text.orMore)(cut(at))
      : (down ? text.below : text.above)(cut(at));
    said.push(text.next(nameOf(next, unnamed), limit, distance, unit));
  }
  return said;
}
