/** Where seats stand: arcs around one middle. Whole-number order and rounded places, so every machine draws the same. */

/** The view box. */
export const width = 400;
export const height = 224;
const center = { x: width / 2, y: 202 };
const outer = 160;
const inner = 0.42;
const mostRows = 24;
/** Largest seat; few seats do not become balloons. */
const largest = 34;
/** Part of the room between two seats that a seat fills. */
const fill = 0.86;

export interface Seat {
  x: number;
  y: number;
  /** Place from left to right as a fraction of half a turn: `part / of`. */
  part: number;
  of: number;
}

const round = (value: number) => Math.round(value * 10) / 10 + 0;

/** A point at a part of half a turn, from left to right. */
export function pointAt(turn: number, radius: number): { x: number; y: number } {
  const angle = Math.PI * turn;
  return { x: round(center.x - radius * Math.cos(angle)), y: round(center.y - radius * Math.sin(angle)) };
}

/** Seats of each row, in proportion to its length, by largest remainder; inner rows first. */
function split(count: number, radii: readonly number[]): number[] {
  const sum = radii.reduce((all, radius) => all + radius, 0);
  const exact = radii.map((radius) => (count * radius) / sum);
  const seats = exact.map(Math.floor);
  const order = exact
    .map((value, row) => ({ row, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || b.row - a.row);
  let left = count - seats.reduce((all, own) => all + own, 0);
  for (const { row } of order) {
    if (left <= 0) break;
    seats[row] = (seats[row] ?? 0) + 1;
    left -= 1;
  }
  return seats;
}

interface Plan {
  radii: number[];
  seats: number[];
  dot: number;
}

function plan(count: number, rows: number): Plan {
  const gap = rows > 1 ? (outer * (1 - inner)) / (rows - 1) : Number.POSITIVE_INFINITY;
  const radii = Array.from({ length: rows }, (_, row) => (rows > 1 ? outer * inner + gap * row : outer));
  const seats = split(count, radii);
  const rooms = seats.map((own, row) => (own > 1 ? (Math.PI * (radii[row] ?? 0)) / (own - 1) : largest));
  return { radii, seats, dot: round(Math.min(largest, fill * Math.min(gap, ...rooms))) };
}

/** Seats from left to right, with the number of rows that gives each the most room. */
export function seatsOf(count: number): { seats: Seat[]; dot: number } {
  let best = plan(count, 1);
  for (let rows = 2; rows <= Math.min(mostRows, count); rows += 1) {
    const other = plan(count, rows);
    if (other.dot > best.dot) best = other;
  }
  const { radii, dot } = best;
  const seats = best.seats.flatMap((own, row) =>
    Array.from({ length: own }, (_, index): Seat => {
      const [part, of] = own > 1 ? [index, own - 1] : [1, 2];
      return { ...pointAt(part / of, radii[row] ?? outer), part, of };
    }),
  );
  // Fractions are compared crosswise: no rounding decides who sits where. The sort keeps inner rows first.
  return { seats: seats.sort((a, b) => a.part * b.of - b.part * a.of), dot };
}

/** Least room between two marks, as a part of half a turn. */
const markGap = 0.038;

/**
 * Places for marks outside the outer row: each as near to the middle of its seats as the others allow. `null` when there
 * are too many.
 */
export function placeMarks(middles: readonly number[]): number[] | null {
  if ((middles.length - 1) * markGap > 1) return null;
  const places: number[] = [];
  for (const middle of middles)
    places.push(Math.max(middle, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + markGap));
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const end = index + 1 < places.length ? (places[index + 1] ?? 1) - markGap : 1;
    places[index] = Math.min(places[index] ?? 0, end);
  }
  return places;
}

/** A mark, and a line to its seats where it had to give way. */
export function markAt(
  place: number,
  middle: number,
  dot: number,
): { x: number; y: number; line: string | null } {
  const edge = outer + dot / 2;
  const { x, y } = pointAt(place, edge + 14);
  if (Math.abs(place - middle) < markGap / 4) return { x, y, line: null };
  const [from, to] = [pointAt(middle, edge + 1), pointAt(place, edge + 6)];
  return { x, y, line: `M${from.x} ${from.y}L${to.x} ${to.y}` };
}

export const middleY = center.y;
