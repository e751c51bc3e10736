import type { Topology } from './geo.ts';

/** One region of a map as an SVG path of whole numbers, most of them relative: small, and drawn as it is. */
export interface RegionShape {
  /** Kemendagri code with dots. */
  readonly id: string;
  /** Name as in the geometry, with its kind: `Kota Surakarta`. */
  readonly name: string;
  /** `d` of an SVG path: `M` and `m`, `l`, `z` only, each ring closed. */
  readonly path: string;
  /** A place inside the largest part, where it is wide: for labels, and for moving by arrow keys. */
  readonly centre: readonly [x: number, y: number];
}

/** A frame in which something is drawn that would be too small or too far away in its true place. */
export interface RegionInset {
  /** Left, top, width and height on the map. */
  readonly frame: readonly [x: number, y: number, width: number, height: number];
  /** Name of what the frame shows. */
  readonly label: string;
  /** Drawn again at a larger scale, or moved here from their true place. */
  readonly shapes: readonly RegionShape[];
}

/** A map as plain data. `@situs-kpu/charts` takes it as it is. */
export interface RegionMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly RegionShape[];
  readonly insets: readonly RegionInset[];
}

/** A group of islands that is drawn in a frame, so that the rest can be larger. */
export interface MovedIslands {
  /** Name of the frame. */
  label: string;
  /** Code of the region they belong to. */
  code: string;
  /** Longitude and latitude in degrees: west, south, east, north. Rings that lie inside are moved. */
  box: readonly [west: number, south: number, east: number, north: number];
}

export interface RegionMapOptions {
  /** Width in units. A unit is the finest detail: 800 suit one province, 1000 the nation. @default 800 */
  width?: number;
  /** How far a border may be moved to leave out a point, in units. @default 0.7 */
  tolerance?: number;
  /** Smallest island that is drawn, in square units; the largest part of a region always is. @default 4 */
  smallest?: number;
  /** Only regions whose code begins with this: `33` of the nation. */
  within?: string;
  /** Codes that are drawn a second time, enlarged, in a frame below the map. */
  enlarge?: readonly string[];
  /** Islands that are moved to a frame. */
  move?: readonly MovedIslands[];
}

type Point = [x: number, y: number];
type Ring = Point[];

/** Side of a frame in units, and the space between frames. */
const side = 64;
const gap = 8;
/** Room for the name above a frame. */
const caption = 16;

const area = (ring: Ring): number => {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x, y] = ring[i] as Point;
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
};

/** Douglas-Peucker with the ends kept. A border is one arc of both regions, so both stay joined. */
function thin(line: Ring, tolerance: number): Ring {
  const keep = new Set([0, line.length - 1]);
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let part = stack.pop(); part; part = stack.pop()) {
    const [from, to] = part;
    const [ax, ay] = line[from] as Point;
    const [bx, by] = line[to] as Point;
    const length = Math.hypot(bx - ax, by - ay);
    let far = -1;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const [x, y] = line[i] as Point;
      const distance =
        length === 0
          ? Math.hypot(x - ax, y - ay)
          : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
      if (distance > most) [far, most] = [i, distance];
    }
    if (far < 0) continue;
    keep.add(far);
    stack.push([from, far], [far, to]);
  }
  return line.filter((_, i) => keep.has(i));
}

/** Whole numbers, the same point never twice in a row, the first not repeated at the end. */
function whole(ring: Ring): Ring {
  const points: Ring = [];
  for (const [x, y] of ring) {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  const first = points[0];
  while (points.length > 1 && points.at(-1)?.[0] === first?.[0] && points.at(-1)?.[1] === first?.[1])
    points.pop();
  return points;
}

const pair = (x: number, y: number) => (y < 0 ? `${x}${y}` : `${x} ${y}`);

function pathOf(rings: readonly Ring[]): string {
  let path = '';
  let startX = 0;
  let startY = 0;
  for (const ring of rings) {
    const [[x, y] = [0, 0], ...more] = ring;
    path += `${path === '' ? 'M' : 'm'}${pair(x - startX, y - startY)}l`;
    [startX, startY] = [x, y];
    let atX = x;
    let atY = y;
    let steps = '';
    for (const [toX, toY] of more) {
      const step = pair(toX - atX, toY - atY);
      steps += steps === '' || step.startsWith('-') ? step : ` ${step}`;
      [atX, atY] = [toX, toY];
    }
    path += `${steps}z`;
  }
  return path;
}

/** Middle of the widest of nine level lines through the largest part. */
function centreOf(rings: readonly Ring[]): readonly [number, number] {
  const largest = rings.reduce((best, ring) => (area(ring) > area(best) ? ring : best), rings[0] ?? []);
  const ys = largest.map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let best: [number, number] = [largest[0]?.[0] ?? 0, largest[0]?.[1] ?? 0];
  let widest = -1;
  for (let k = 1; k <= 9; k++) {
    const y = top + ((bottom - top) * (k + 4)) / 18 + 1e-6;
    const cuts = rings
      .flatMap((ring) =>
        ring.flatMap(([x, from], i) => {
          const [nextX, to] = ring[(i + 1) % ring.length] as Point;
          return from < y === to < y ? [] : [x + ((y - from) / (to - from)) * (nextX - x)];
        }),
      )
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const [from = 0, to = 0] = [cuts[i], cuts[i + 1]];
      // A little less far from the middle is better than a little wider.
      const width = (to - from) * (1 - Math.abs(k - 5) / 20);
      if (width > widest) [widest, best] = [width, [(from + to) / 2, y]];
    }
  }
  return [Math.round(best[0]), Math.round(best[1])];
}

/**
 * A map of a topology as whole numbers: for HTML that holds it once and for charts that take plain data.
 * Shared borders stay shared. North is up; degrees of longitude are shortened as in the middle of the map, which this
 * near the equator is hardly to be seen. Natural-scale shape, not a legal boundary.
 *
 * @throws Error when the width is no positive number or no region is left
 */
export function regionMap(
  topology: Topology,
  { width = 800, tolerance = 0.7, smallest = 4, within = '', enlarge = [], move = [] }: RegionMapOptions = {},
): RegionMap {
  if (!(Number.isFinite(width) && width > 0))
    throw new Error(
      `Situs KPU regions: the width of a map is ${width}. Coordinates are whole numbers between 0 and the width. Give a positive number such as 800.`,
    );
  const geometries = Object.values(topology.objects)
    .flatMap((object) => object.geometries)
    .filter(({ id }) => id.startsWith(within));
  if (geometries.length === 0)
    throw new Error(
      `Situs KPU regions: no region of this geometry begins with "${within}". The map would be empty. Give the code of a province it holds, such as "33".`,
    );
  const { scale, translate } = topology.transform;
  const lines = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const polygonsOf = ({ arcs, type }: (typeof geometries)[number]): number[][][] =>
    type === 'Polygon' ? [arcs] : arcs;
  const ringOf = (from: readonly Ring[], arcs: readonly number[]): Ring => {
    const points: Ring = [];
    for (const index of arcs) {
      const line = index < 0 ? from[~index]?.slice().reverse() : from[index];
      if (line) points.push(...(points.length > 0 ? line.slice(1) : line));
    }
    return points;
  };
  const movedTo = (id: string, ring: Ring): number =>
    move.findIndex(
      ({ code, box: [west, south, east, north] }) =>
        code === id && ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north),
    );

  let [west, south, east, north] = [180, 90, -180, -90];
  for (const geometry of geometries) {
    for (const polygon of polygonsOf(geometry)) {
      const ring = ringOf(lines, polygon[0] ?? []);
      if (movedTo(geometry.id, ring) >= 0) continue;
      for (const [x, y] of ring) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
      }
    }
  }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const k = (width - 2) / ((east - west) * shrink);
  const place = ([x, y]: Point): Point => [1 + (x - west) * shrink * k, 1 + (north - y) * k];
  const height = Math.ceil((north - south) * k) + 2;
  const drawn = lines.map((line) => {
    const placed = line.map(place);
    // A ring of one arc begins and ends in the same place: its far side is kept as well.
    const [first, last] = [placed[0], placed.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1] || placed.length < 8)
      return thin(placed, tolerance);
    const half = placed.length >> 1;
    return [...thin(placed.slice(0, half + 1), tolerance), ...thin(placed.slice(half), tolerance).slice(1)];
  });

  /** Rings of a region, holes after their polygon; what is too small is left out, but never all of it. */
  const ringsOf = (polygons: readonly number[][][], from: readonly Ring[], least: number): Ring[] => {
    const parts = polygons.map((polygon) => polygon.map((arcs) => whole(ringOf(from, arcs))));
    const sizes = parts.map(([outer = []]) => area(outer));
    const most = Math.max(...sizes);
    const kept = parts.flatMap((rings, i) =>
      (sizes[i] ?? 0) >= Math.min(least, most)
        ? rings.filter((ring, r) => ring.length >= 3 && (r === 0 || area(ring) >= 1))
        : [],
    );
    if (kept.length > 0) return kept;
    // Smaller than a unit: a square of one unit where it lies.
    const [x = 0, y = 0] = parts.find(([outer]) => outer?.length)?.[0]?.[0] ?? [];
    return [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
      ],
    ];
  };
  const shapeOf = (id: string, name: string, rings: readonly Ring[]): RegionShape => ({
    id,
    name,
    path: pathOf(rings),
    centre: centreOf(rings),
  });

  const shapes = geometries.map((geometry) =>
    shapeOf(
      geometry.id,
      geometry.properties.name,
      ringsOf(
        polygonsOf(geometry).filter(([outer = []]) => movedTo(geometry.id, ringOf(lines, outer)) < 0),
        drawn,
        smallest,
      ),
    ),
  );

  const frames: { label: string; parts: { id: string; name: string; polygons: number[][][] }[] }[] = [];
  move.forEach(({ label, code }, index) => {
    const geometry = geometries.find(({ id }) => id === code);
    if (!geometry) return;
    const polygons = polygonsOf(geometry).filter(
      ([outer = []]) => movedTo(code, ringOf(lines, outer)) === index,
    );
    if (polygons.length > 0)
      frames.push({ label, parts: [{ id: code, name: geometry.properties.name, polygons }] });
  });
  for (const code of enlarge) {
    const geometry = geometries.find(({ id }) => id === code);
    if (!geometry) continue;
    const { name } = geometry.properties;
    frames.push({ label: name, parts: [{ id: code, name, polygons: polygonsOf(geometry) }] });
  }
  const perRow = Math.max(1, Math.floor((width + gap) / (side + gap + 40)));
  const step = (width + gap) / Math.min(perRow, Math.max(1, frames.length));
  const insets = frames.map(({ label, parts }, index): RegionInset => {
    const x = Math.round((index % perRow) * step);
    const y = height + gap + Math.floor(index / perRow) * (side + caption + gap) + caption;
    const frame = [x, y, Math.round(step - gap), side] as const;
    const points = parts.flatMap(({ polygons }) => polygons.flatMap(([outer = []]) => ringOf(lines, outer)));
    const xs = points.map((point) => place(point)[0]);
    const ys = points.map((point) => place(point)[1]);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
    const inner = 6;
    const zoom = Math.min((frame[2] - 2 * inner) / wide, (frame[3] - 2 * inner) / high);
    const enlarged = lines.map((line) =>
      thin(
        line.map((point): Point => {
          const [px, py] = place(point);
          return [
            x + (frame[2] - wide * zoom) / 2 + (px - left) * zoom,
            y + (frame[3] - high * zoom) / 2 + (py - top) * zoom,
          ];
        }),
        tolerance,
      ),
    );
    return {
      frame,
      label,
      shapes: parts.map(({ id, name, polygons }) => shapeOf(id, name, ringsOf(polygons, enlarged, smallest))),
    };
  });
  const rows = Math.ceil(frames.length / perRow);
  return {
    width,
    height: height + rows * (side + caption + gap) + (rows > 0 ? gap : 0),
    shapes,
    insets,
  };
}

/**
 * Options for the map of Jawa Tengah: Karimunjawa, 80 km off the coast, in a frame so that the land can be larger, and
 * the six kota once more where a finger can meet them.
 */
export const jatengMap: RegionMapOptions = {
  move: [{ label: 'Karimunjawa', code: '33.20', box: [109.5, -6.2, 111, -5] }],
  enlarge: ['33.71', '33.72', '33.73', '33.74', '33.75', '33.76'],
};
