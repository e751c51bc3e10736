import { type Ring, ringsOf } from './rings.ts';
import type { AreaFinding, AreaModel, MapGeometry, MapInset, MapShape, TilePlace } from './types.ts';

/** All that is drawn for one id: first its place on the map, then insets. */
export interface DrawnArea {
  name?: string | undefined;
  centre: readonly [number, number];
  parts: { path: string; rings: readonly Ring[] }[];
  /** Where its name stands, once that is worked out. */
  fitted?: FittedName;
}

/** A name in an area; no lines where it does not fit. */
export interface FittedName {
  name: string;
  lines: readonly string[];
  top: number;
}

/** Shapes by id, in the order of the map. */
export class Geometry extends Map<string, DrawnArea> {
  width = 0;
  height = 0;
  frames: AreaModel['frames'] = [];
  findings: AreaFinding[] = [];
}

const positive = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;

/** Paths are read once, however often a live map is drawn again. */
const known = /* #__PURE__ */ new WeakMap<object, Geometry>();

/** A map as shapes by id. What is no map at all is an empty one. */
export function drawnOf(map: MapGeometry | null | undefined): Geometry {
  const before = map && known.get(map);
  if (before) return before;
  const geometry = new Geometry();
  if (typeof map !== 'object' || map === null || !Array.isArray(map.shapes)) return geometry;
  geometry.width = positive(map.width);
  geometry.height = positive(map.height);
  known.set(map, geometry);
  if (!geometry.width || !geometry.height) return geometry;
  const insets: readonly MapInset[] = (Array.isArray(map.insets) ? map.insets : []).filter((inset) =>
    Array.isArray(inset?.shapes),
  );
  const shapes: readonly MapShape[] = map.shapes;
  const main = shapes.map((shape) => [shape, false] as const);
  const inFrames = insets.flatMap(({ shapes }) => shapes.map((shape) => [shape, true] as const));
  for (const [shape, framed] of [...main, ...inFrames]) {
    if (!shape) continue;
    const id = `${shape.id}`;
    const rings = ringsOf(shape.path);
    if (!rings) {
      geometry.findings.push({ code: 'bad-shape', row: id });
      continue;
    }
    const part = { path: shape.path, rings };
    const area = geometry.get(id);
    if (!area) {
      const [x, y] = Array.isArray(shape.centre) ? shape.centre : [];
      const [first] = rings[0] ?? [];
      geometry.set(id, {
        name: shape.name,
        centre: Number.isFinite(x) && Number.isFinite(y) ? [x as number, y as number] : (first ?? [0, 0]),
        parts: [part],
      });
      continue;
    }
    if (!framed) geometry.findings.push({ code: 'duplicate-shape', row: id });
    area.parts.push(part);
  }
  geometry.frames = insets.map(({ frame, label }) => ({
    frame: [0, 1, 2, 3].map((i) => Number(frame?.[i]) || 0) as unknown as readonly [
      number,
      number,
      number,
      number,
    ],
    label: `${label ?? ''}`,
  }));
  return geometry;
}

/** Width and height of a tile in units, and the space between two. Wide enough for most names. */
export const tileWidth = 92;
export const tileHeight = 72;
export const tileGap = 4;

/** Squares in a grid as a map. */
export function tileGeometry(tiles: readonly TilePlace[] | null | undefined): Geometry {
  const before = tiles && typeof tiles === 'object' && known.get(tiles);
  if (before) return before;
  const geometry = new Geometry();
  const places = new Set<string>();
  for (const tile of Array.isArray(tiles) ? tiles : []) {
    if (!tile) continue;
    const id = `${tile.id}`;
    const { column, row } = tile;
    const sound = [column, row].every((value) => Number.isSafeInteger(value) && value >= 0 && value < 1000);
    const place = `${column},${row}`;
    if (!sound || places.has(place)) {
      geometry.findings.push({ code: 'bad-shape', row: id });
      continue;
    }
    if (geometry.has(id)) {
      geometry.findings.push({ code: 'duplicate-shape', row: id });
      continue;
    }
    places.add(place);
    const x = column * (tileWidth + tileGap) + 1;
    const y = row * (tileHeight + tileGap) + 1;
    const path = `M${x} ${y}h${tileWidth}v${tileHeight}h-${tileWidth}z`;
    geometry.set(id, {
      name: tile.name,
      centre: [x + tileWidth / 2, y + tileHeight / 2],
      parts: [{ path, rings: ringsOf(path) ?? [] }],
    });
    geometry.width = Math.max(geometry.width, x + tileWidth + 1);
    geometry.height = Math.max(geometry.height, y + tileHeight + 1);
  }
  if (typeof tiles === 'object' && tiles !== null) known.set(tiles, geometry);
  return geometry;
}
