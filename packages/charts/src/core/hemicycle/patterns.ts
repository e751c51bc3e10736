/**
 * Shapes of seats, told apart without colour and all of one size, so that none looks less. A seat is a stroke of no
 * length, so its line cap is its shape: round or square, with a hole where there is a second width, and a core in the
 * hole where there is a third. Widths are parts of the room of a seat. No `<pattern>`: `url(#…)` needs an id, and ids
 * collide when a chart is pasted into a page twice.
 */
export interface SeatPattern {
  cap: SeatCap;
  width: number;
  hole?: { cap: SeatCap; width: number };
  core?: { cap: SeatCap; width: number };
}
export type SeatCap = 'round' | 'square';

/** Shapes in the order in which groups get them. */
export const seatPatterns: readonly SeatPattern[] = [
  { cap: 'round', width: 1 },
  { cap: 'round', width: 1, hole: { cap: 'round', width: 0.6 } },
  { cap: 'square', width: 0.84 },
  { cap: 'square', width: 0.84, hole: { cap: 'square', width: 0.48 } },
  { cap: 'round', width: 1, hole: { cap: 'square', width: 0.44 } },
  { cap: 'square', width: 0.84, hole: { cap: 'round', width: 0.52 } },
  { cap: 'round', width: 1, hole: { cap: 'round', width: 0.74 }, core: { cap: 'round', width: 0.42 } },
  { cap: 'square', width: 0.84, hole: { cap: 'square', width: 0.62 }, core: { cap: 'square', width: 0.34 } },
];

/** Shape of a seat that belongs to nobody. */
export const openPattern: SeatPattern = { cap: 'round', width: 0.5, hole: { cap: 'round', width: 0.34 } };
