import { type AreaText, areaText } from '../../i18n.ts';
import { formatNumber } from '../format.ts';
import { textWidth } from '../textWidth.ts';
import { drawnOf, type Geometry, tileGeometry } from './geometry.ts';
import { nameLabels, tileLabels } from './labels.ts';
import { hatch, type Ring } from './rings.ts';
import { type Classes, classify, classOf } from './scale.ts';
import {
  type AreaDatum,
  type AreaFinding,
  type AreaFindingCode,
  type AreaModel,
  type AreaOptions,
  type AreaRow,
  type AreaSpec,
  type AreaState,
  type AreaTone,
  areaStates,
  type MapGeometry,
  type TilePlace,
} from './types.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A datum beside its row, for the drawing. */
export interface Placed {
  row: AreaRow;
  short: string;
  mark: string;
  tone: AreaTone;
}

interface Read {
  /** Rows with a shape, in the order of the data; then those of shapes without a datum. */
  drawn: Placed[];
  undrawn: Placed[];
  classes: Classes;
  findings: AreaFinding[];
  longest: string;
}

/** Words and class of each datum. Nothing is dropped: what has no shape, and a second datum for one, stand last. */
function read(
  given: readonly AreaDatum[],
  spec: AreaSpec,
  geometry: Geometry | null,
  text: AreaText,
  write: (value: number) => string,
  decimals: number,
): Read {
  const findings: AreaFinding[] = [];
  const find = (code: AreaFindingCode, row?: string) =>
    findings.push(row === undefined ? { code } : { code, row });
  const ids = new Set<string>();
  const drawn: Placed[] = [];
  const undrawn: Placed[] = [];
  const stateOf = ({ value, state }: AreaDatum): AreaState | null =>
    areaStates.includes(state as AreaState) ? (state as AreaState) : isNumber(value) ? null : 'no-data';
  const values = given.flatMap((datum) =>
    stateOf(datum) === null && isNumber(datum.value) ? [datum.value] : [],
  );
  const classes = classify(values, spec.scale, decimals, write, text);
  if (!classes.sound) find('bad-scale');
  let longest = '';
  let widest = 0;
  const place = (row: AreaRow, short: string, mark: string, isDrawn: boolean) => {
    const tone = row.class === null ? 0 : (classes.tones[row.class] ?? 0);
    (isDrawn ? drawn : undrawn).push({ row, short, mark, tone });
    const said = `${row.label}: ${row.formatted}${row.note ? ` ${row.note}` : ''}`;
    // No letter is wider than its size.
    if (said.length <= widest) return;
    const width = textWidth(said, 1);
    if (width > widest) [widest, longest] = [width, said];
  };

  for (const datum of given) {
    const first = `${datum.id}`;
    let id = first;
    if (ids.has(id)) {
      find('duplicate-id', first);
      for (let suffix = 2; ids.has(id); suffix++) id = `${first}#${suffix}`;
    }
    ids.add(id);
    let label = `${datum.label ?? ''}`.trim();
    if (!label) {
      find('unnamed', id);
      label = text.unnamed;
    }
    const state = stateOf(datum);
    let formatted: string;
    if (state === null) formatted = datum.formatted || write(datum.value as number);
    else if (state === 'no-data' && datum.value != null && !isNumber(datum.value)) {
      find('unreadable', id);
      formatted = text.unreadable;
    } else {
      if (state === 'no-data') find('missing', id);
      formatted = text.states[state];
    }
    const row: AreaRow = {
      id,
      label,
      value: state === null ? (datum.value as number) + 0 : null,
      formatted,
      state,
      class: state === null ? classOf(datum.value as number, classes) : null,
    };
    if (datum.note) row.note = datum.note;
    const isDrawn = id === first && geometry?.has(first) === true;
    if (geometry && !isDrawn && id === first) find('without-shape', id);
    place(row, `${datum.short ?? ''}`.trim() || label, `${datum.mark ?? ''}`.trim(), isDrawn);
  }
  for (const [id, { name }] of geometry ?? []) {
    if (ids.has(id)) continue;
    find('without-datum', id);
    const label = name?.trim() || id;
    place(
      { id, label, value: null, formatted: text.states['no-data'], state: 'no-data', class: null },
      label,
      '',
      true,
    );
  }
  return { drawn, undrawn, classes, findings, longest };
}

/** Lines of each state: how a reader tells states apart in greyscale, in forced colours and on paper. */
function texture(state: AreaState, areas: readonly (readonly Ring[])[]): string {
  if (state === 'no-data') return hatch(areas, 'rising', 10);
  if (state === 'not-measured') return hatch(areas, 'level', 12);
  return hatch(areas, 'rising', 15) + hatch(areas, 'falling', 15);
}

function build(
  data: readonly AreaDatum[],
  spec: AreaSpec,
  given: Geometry | null,
  locale: AreaOptions['locale'],
  labels: (drawn: readonly Placed[], geometry: Geometry) => AreaModel['labels'],
): AreaModel {
  const text = areaText[locale ?? 'id'] ?? areaText.id;
  const list: readonly AreaDatum[] = Array.isArray(data) ? data.filter(Boolean) : [];
  const geometry = given && given.size > 0 && list.length > 0 ? given : null;
  const whole = list.every(({ value }) => !isNumber(value) || Number.isInteger(value));
  const decimals = Math.min(6, Math.max(0, Math.trunc(spec.decimals ?? (whole ? 0 : 2)) || 0));
  const write = (value: number) => `${formatNumber(value, locale, decimals)}${spec.suffix ?? ''}`;
  const { drawn, undrawn, classes, findings, longest } = read(list, spec, geometry, text, write, decimals);
  const placed = [...drawn, ...undrawn];
  const rows = placed.map(({ row }) => row);
  const count = (n: number) => formatNumber(n, locale);

  const known = rows.filter(({ state }) => state === null);
  if (list.length < 2) findings.push({ code: list.length === 0 ? 'empty' : 'single' });
  if (known.length > 1 && known.every(({ value }) => value === known[0]?.value))
    findings.push({ code: 'all-equal' });
  if (!geometry && list.length > 0) findings.push({ code: 'no-geometry' });
  for (const finding of given?.findings ?? []) findings.push(finding);

  const sizes = classes.labels.map((_, index) => rows.filter((row) => row.class === index).length);
  const states = areaStates.flatMap((state) => {
    const size = rows.filter((row) => row.state === state).length;
    return size > 0 ? [{ state, label: text.states[state], count: count(size) }] : [];
  });
  const parts = [text.areas(count(rows.length), spec.unit)];
  if (known.length > 0 && classes.labels.length > 1) parts.push(text.kinds[spec.scale?.kind ?? 'quantile']);
  if (!geometry && list.length > 0) parts.push(text.noGeometry);
  else if (undrawn.length > 0) parts.push(text.undrawn(count(undrawn.length)));

  const model: AreaModel = {
    title: spec.title,
    description: parts.join(' '),
    columns: [spec.labelHeader, spec.valueHeader],
    width: geometry?.width ?? 0,
    height: geometry?.height ?? 0,
    shapes: [],
    extra: [],
    frames: geometry ? geometry.frames : [],
    textures: [],
    labels: [],
    rows,
    legend: {
      classes:
        known.length === 0
          ? []
          : classes.labels.map((label, index) => ({
              label,
              count: count(sizes[index] ?? 0),
              tone: classes.tones[index] ?? 0,
            })),
      states,
    },
    longest,
    findings,
  };
  if (rows.length === 0) model.description = model.empty = spec.empty ?? text.empty;
  if (!geometry) return model;
  const ofState = new Map<AreaState, (readonly Ring[])[]>();
  drawn.forEach(({ row: { id, state }, tone }, index) => {
    const area = geometry.get(id);
    if (!area) return;
    area.parts.forEach(({ path, rings }, part) => {
      if (part === 0) model.shapes.push({ path, tone });
      else model.extra.push({ path, tone, row: index });
      if (state !== null) ofState.set(state, [...(ofState.get(state) ?? []), rings]);
    });
  });
  model.textures = areaStates.flatMap((state) => {
    const areas = ofState.get(state);
    return areas ? [{ state, path: texture(state, areas) }] : [];
  });
  if (spec.labels !== 'none') model.labels = labels(drawn, geometry);
  return model;
}

/**
 * Turns data and a map into everything that a choropleth shows, as plain JSON. Pure and total: odd data gives stated
 * rows and findings, never an exception, NaN or a lost row.
 */
export function choroplethModel(
  data: readonly AreaDatum[],
  spec: AreaSpec,
  geometry: MapGeometry | null | undefined,
  { locale = 'id' }: AreaOptions = {},
): AreaModel {
  return build(data, spec, drawnOf(geometry), locale, nameLabels);
}

/** Turns data and a grid into everything that a tile grid shows, as plain JSON. Total as `choroplethModel` is. */
export function tileGridModel(
  data: readonly AreaDatum[],
  spec: AreaSpec,
  tiles: readonly TilePlace[] | null | undefined,
  { locale = 'id' }: AreaOptions = {},
): AreaModel {
  return build(data, spec, tileGeometry(tiles), locale, tileLabels);
}
