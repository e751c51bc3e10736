/** Reads paths as rings of points, and what follows from them: widths inside an area, and lines over areas. */

export type Ring = readonly (readonly [x: number, y: number])[];

/** Commands of straight lines, and numbers. Everything else is no shape of ours. */
const readable = /^[MmLlHhVvZz\d\s,.+-]+$/;
const token = /[MmLlHhVvZz]|[+-]?(?:\d+\.?\d*|\.\d+)/g;

/** Rings of a path of straight lines; `null` where it is none. */
export function ringsOf(path: unknown): Ring[] | null {
  if (typeof path !== 'string' || !/^\s*[Mm]/.test(path) || !readable.test(path)) return null;
  const rings: [number, number][][] = [];
  let ring: [number, number][] = [];
  let command = '';
  let x = 0;
  let y = 0;
  let pending: number | null = null;
  for (const part of path.match(token) ?? []) {
    if (/[A-Za-z]/.test(part)) {
      command = part;
      pending = null;
      if ((command === 'z' || command === 'Z') && ring[0]) [x, y] = ring[0];
      continue;
    }
    const value = Number(part);
    const relative = command >= 'a';
    switch (command.toLowerCase()) {
      case 'h':
        x = relative ? x + value : value;
        break;
      case 'v':
        y = relative ? y + value : value;
        break;
      case 'm':
      case 'l':
        if (pending === null) {
          pending = value;
          continue;
        }
        x = relative ? x + pending : pending;
        y = relative ? y + value : value;
        pending = null;
        break;
      default:
        return null;
    }
    if (command === 'm' || command === 'M') {
      ring = [];
      rings.push(ring);
      // What follows a move without a new letter are lines.
      command = command === 'm' ? 'l' : 'L';
    }
    ring.push([x, y]);
  }
  const drawn = rings.filter((each) => each.length >= 3);
  return drawn.length > 0 ? drawn : null;
}

/**
 * Where a line through the area is inside it, as pairs of places along the line. `along` and `across` turn a point into
 * its place on a line and the line it is on.
 */
function spans(rings: readonly Ring[], line: number, along: Turn, across: Turn): number[] {
  const cuts: number[] = [];
  for (const ring of rings) {
    let from = ring[ring.length - 1];
    for (const to of ring) {
      if (from) {
        const a = across(from[0], from[1]);
        const b = across(to[0], to[1]);
        if (a < line !== b < line) {
          const start = along(from[0], from[1]);
          cuts.push(start + ((line - a) / (b - a)) * (along(to[0], to[1]) - start));
        }
      }
      from = to;
    }
  }
  return cuts.sort((a, b) => a - b);
}

type Turn = (x: number, y: number) => number;

const level: [along: Turn, across: Turn] = [(x) => x, (_, y) => y];

/** Whether a box lies inside the area on every level that it covers. */
export function holds(
  rings: readonly Ring[],
  left: number,
  top: number,
  width: number,
  height: number,
): boolean {
  for (let k = 0; k <= 4; k++) {
    const cuts = spans(rings, top + (height * k) / 4 + 1e-6, ...level);
    let within = false;
    for (let i = 0; i + 1 < cuts.length; i += 2)
      if ((cuts[i] ?? 0) <= left && (cuts[i + 1] ?? 0) >= left + width) within = true;
    if (!within) return false;
  }
  return true;
}

/** Directions of lines: the place of a point along them, the line it is on, and back. */
const directions = {
  rising: [
    (x: number, y: number) => x - y,
    (x: number, y: number) => x + y,
    (v: number, u: number) => [(u + v) / 2, (u - v) / 2],
  ],
  falling: [
    (x: number, y: number) => x + y,
    (x: number, y: number) => x - y,
    (v: number, u: number) => [(v + u) / 2, (v - u) / 2],
  ],
  level: [...level, (v: number, u: number) => [v, u]],
} as const satisfies Record<string, readonly [Turn, Turn, (v: number, u: number) => number[]]>;

export type Direction = keyof typeof directions;

/**
 * One path of parallel lines over all areas, cut off at their edges: a texture without `<pattern>`, whose id would
 * collide when a chart is pasted into a page twice. Lines run on through areas that touch. An area that lies between
 * two lines gets one of its own.
 */
export function hatch(areas: readonly (readonly Ring[])[], direction: Direction, space: number): string {
  const [along, across, back] = directions[direction];
  const lines = new Map<number, [number, number][]>();
  for (const rings of areas) {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const ring of rings)
      for (const [x, y] of ring) {
        const at = across(x, y);
        if (at < least) least = at;
        if (at > most) most = at;
      }
    const add = (line: number) => {
      const cuts = spans(rings, line, along, across);
      for (let i = 0; i + 1 < cuts.length; i += 2) {
        const list = lines.get(line) ?? [];
        list.push([cuts[i] ?? 0, cuts[i + 1] ?? 0]);
        lines.set(line, list);
      }
    };
    // Half a unit beside whole numbers: a line never runs through a corner.
    const first = Math.ceil((least - 0.5) / space) * space + 0.5;
    if (first > most) add(Math.floor((least + most) / 2) + 0.5);
    for (let line = first; line < most; line += space) add(line);
  }
  let path = '';
  for (const [line, parts] of [...lines].sort(([a], [b]) => a - b)) {
    parts.sort(([a], [b]) => a - b);
    const joined: [number, number][] = [];
    for (const [from, to] of parts) {
      const last = joined.at(-1);
      if (last && from - last[1] < 1) last[1] = Math.max(last[1], to);
      else joined.push([from, to]);
    }
    for (const [from, to] of joined) {
      const [x = 0, y = 0] = back(from, line).map(Math.round);
      const [toX = 0, toY = 0] = back(to, line).map(Math.round);
      path += `M${x} ${y}l${toX - x}${toY < y ? '' : ' '}${toY - y}`;
    }
  }
  return path;
}
