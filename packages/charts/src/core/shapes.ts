/**
 * Shapes of marks, told apart by outline and filling, so they survive greyscale print and forced colours. Drawn around
 * 0,0 in pixels, all within 7 of it. No `<symbol>`: it needs an id, and ids collide when a chart is pasted twice.
 */
export interface MarkShape {
  path: string;
  /** Filled, or an outline with paper inside. */
  filled: boolean;
}

const circle = 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z';

/** Shapes in the order in which series get them. */
export const markShapes: readonly MarkShape[] = [
  { path: circle, filled: true },
  { path: 'M0-6.5L6.5 0 0 6.5-6.5 0z', filled: false },
  { path: 'M-4.5-4.5h9v9h-9z', filled: true },
  { path: circle, filled: false },
  { path: 'M0-6l6.5 11h-13z', filled: true },
  { path: 'M-4.5-4.5h9v9h-9z', filled: false },
];
