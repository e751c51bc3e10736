import { type Topology, toFeatures } from '../geo.ts';
import type { Tile } from './jateng.ts';

/** Tiles with the size of their grid in squares. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}

type Point = readonly [x: number, y: number];

/** Middle of the largest part, in degrees. */
function middle(rings: readonly (readonly (readonly [number, number])[])[]): Point {
  let best: Point = [0, 0];
  let most = -1;
  for (const ring of rings) {
    const [originX, originY] = ring[0] ?? [0, 0];
    let [area, sumX, sumY] = [0, 0, 0];
    for (let i = 0; i + 1 < ring.length; i++) {
      // From the first point, as degrees squared lose too many digits.
      const [x, y] = [(ring[i]?.[0] ?? 0) - originX, (ring[i]?.[1] ?? 0) - originY];
      const [nextX, nextY] = [(ring[i + 1]?.[0] ?? 0) - originX, (ring[i + 1]?.[1] ?? 0) - originY];
      const cross = x * nextY - nextX * y;
      area += cross;
      sumX += (x + nextX) * cross;
      sumY += (y + nextY) * cross;
    }
    if (Math.abs(area) <= most) continue;
    most = Math.abs(area);
    best = area === 0 ? [originX, originY] : [originX + sumX / (3 * area), originY + sumY / (3 * area)];
  }
  return best;
}

/** Pairs of codes that share a border, both ways: `11.01 11.02`. */
export function borders(topology: Topology, within = ''): Set<string> {
  const users = new Map<number, Set<string>>();
  for (const { geometries } of Object.values(topology.objects)) {
    for (const { id, arcs } of geometries) {
      if (!id.startsWith(within)) continue;
      for (const arc of arcs.flat(2)) {
        const index = arc < 0 ? ~arc : arc;
        users.set(index, (users.get(index) ?? new Set()).add(id));
      }
    }
  }
  const pairs = new Set<string>();
  for (const sharing of users.values()) {
    for (const a of sharing) for (const b of sharing) if (a !== b) pairs.add(`${a} ${b}`);
  }
  return pairs;
}

/** The column of each row so that the sum of costs is least (Hungarian method). At least as many columns as rows. */
function assign(cost: readonly (readonly number[])[]): number[] {
  const rows = cost.length;
  const columns = cost[0]?.length ?? 0;
  const u = new Array<number>(rows + 1).fill(0);
  const v = new Array<number>(columns + 1).fill(0);
  const taken = new Array<number>(columns + 1).fill(0);
  const way = new Array<number>(columns + 1).fill(0);
  const at = (list: number[], i: number) => list[i] ?? 0;
  for (let row = 1; row <= rows; row++) {
    taken[0] = row;
    let column = 0;
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(columns + 1).fill(false);
    do {
      used[column] = true;
      const current = at(taken, column);
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const reduced = (cost[current - 1]?.[j - 1] ?? 0) - at(u, current) - at(v, j);
        if (reduced < at(least, j)) {
          least[j] = reduced;
          way[j] = column;
        }
        if (at(least, j) < delta) [delta, next] = [at(least, j), j];
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          const owner = at(taken, j);
          u[owner] = at(u, owner) + delta;
          v[j] = at(v, j) - delta;
        } else least[j] = at(least, j) - delta;
      }
      column = next;
    } while (at(taken, column) !== 0);
    do {
      const before = at(way, column);
      taken[column] = at(taken, before);
      column = before;
    } while (column !== 0);
  }
  const places = new Array<number>(rows).fill(0);
  for (let j = 1; j <= columns; j++) if (at(taken, j) > 0) places[at(taken, j) - 1] = j - 1;
  return places;
}

/** Ranks from 0 to 1; equal values share their mean rank. */
function ranked(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const last = Math.max(1, values.length - 1);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 / last);
}

const scaled = (values: readonly number[]): number[] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most > least ? (value - least) / (most - least) : 0.5));
};

/**
 * One square per region, lying to each other as the regions do as well as squares can: the rule for a province without
 * a grid made by hand.
 *
 * Places are the middles of the largest parts, half as they lie and half by rank, so that towns close together get
 * room. Squares are given out so that the sum of squared distances is least; then two regions change places, or one
 * takes a free square, as long as more true neighbours come to touch and nobody ends far away. Equal input gives equal
 * tiles, on every machine.
 *
 * @param within begins the codes that are taken, e.g. `35`
 * @throws Error when no region begins with it
 */
export function tileGrid(topology: Topology, within = ''): TileGrid {
  const features = toFeatures(topology)
    .features.filter(({ id }) => id.startsWith(within))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const count = features.length;
  if (count === 0)
    throw new Error(
      `Situs KPU regions: no region of this geometry begins with "${within}". There would be no tile. Give the code of a province it holds, such as "35".`,
    );
  const middles = features.map(({ geometry }) =>
    middle(
      geometry.type === 'Polygon'
        ? geometry.coordinates.slice(0, 1)
        : geometry.coordinates.map(([outer = []]) => outer),
    ),
  );
  const xs = middles.map(([x]) => x);
  const ys = middles.map(([, y]) => -y);
  const wide = Math.max(...xs) - Math.min(...xs) || 0.1;
  const high = Math.max(...ys) - Math.min(...ys) || 0.1;
  // A quarter of the squares stays free for the outline; no grid is more than three times as long as it is wide.
  const aspect = Math.min(3, Math.max(1 / 3, wide / high));
  const columns = Math.max(1, Math.round(Math.sqrt(count * 1.3 * aspect)));
  const rows = Math.max(1, Math.ceil((count * (count > 3 ? 1.25 : 1)) / columns));
  const blend = (values: number[], cells: number) => {
    const [by, rank] = [scaled(values), ranked(values)];
    return by.map((value, i) => ((value + (rank[i] ?? 0)) / 2) * (cells - 1));
  };
  const wantedX = blend(xs, columns);
  const wantedY = blend(ys, rows);
  const cells = Array.from(
    { length: columns * rows },
    (_, i): Point => [i % columns, Math.floor(i / columns)],
  );
  // Whole numbers, so that no rounding of fractions decides between equal places.
  const distance = (region: number, [column, row]: Point) =>
    Math.round(((wantedX[region] ?? 0) - column) ** 2 * 1e6 + ((wantedY[region] ?? 0) - row) ** 2 * 1e6);
  const places = assign(features.map((_, region) => cells.map((cell) => distance(region, cell))));

  const pairs = borders(topology, within);
  const near = (a: number, b: number) => pairs.has(`${features[a]?.id} ${features[b]?.id}`);
  const owner = new Array<number>(cells.length).fill(-1);
  places.forEach((cell, region) => {
    owner[cell] = region;
  });
  const beside = (cell: number): number[] => {
    const column = cell % columns;
    return [
      column > 0 ? cell - 1 : -1,
      column < columns - 1 ? cell + 1 : -1,
      cell - columns,
      cell + columns < cells.length ? cell + columns : -1,
    ].filter((each) => each >= 0);
  };
  /** What a square is worth to its owner: true neighbours beside it, less a little for strangers and for the way. */
  const worth = (cell: number): number => {
    const region = owner[cell] ?? -1;
    if (region < 0) return 0;
    let sum = -Math.round(distance(region, cells[cell] as Point) / 5e4) / 20;
    for (const other of beside(cell)) {
      const neighbour = owner[other] ?? -1;
      if (neighbour >= 0) sum += near(region, neighbour) ? 2 : -0.5;
    }
    return sum;
  };
  const around = (a: number, b: number) => new Set([a, b, ...beside(a), ...beside(b)]);
  const sumOf = (set: Set<number>) => [...set].reduce((sum, cell) => sum + worth(cell), 0);
  for (let round = 0; round < 20; round++) {
    let moved = false;
    for (let a = 0; a < cells.length; a++) {
      for (let b = a + 1; b < cells.length; b++) {
        if ((owner[a] ?? -1) < 0 && (owner[b] ?? -1) < 0) continue;
        const set = around(a, b);
        const before = sumOf(set);
        [owner[a], owner[b]] = [owner[b] ?? -1, owner[a] ?? -1];
        if (sumOf(set) > before + 1e-9) moved = true;
        else [owner[a], owner[b]] = [owner[b] ?? -1, owner[a] ?? -1];
      }
    }
    if (!moved) break;
  }
  const taken = owner.flatMap((region, cell) => (region < 0 ? [] : [cell]));
  const [left, top] = [
    Math.min(...taken.map((cell) => cell % columns)),
    Math.min(...taken.map((cell) => Math.floor(cell / columns))),
  ];
  const tiles = features.map(({ id }, region): Tile => {
    const cell = owner.indexOf(region);
    return { code: id, column: (cell % columns) - left, row: Math.floor(cell / columns) - top };
  });
  return {
    columns: Math.max(...tiles.map(({ column }) => column)) + 1,
    rows: Math.max(...tiles.map(({ row }) => row)) + 1,
    tiles,
  };
}
