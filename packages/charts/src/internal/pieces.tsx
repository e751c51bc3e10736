/** Pieces that are filled by a step of one hue, and the textures of states for pieces of any size. */
import type { ReactElement, ReactNode } from 'react';
import type { AreaTone } from '../core/areas/types.ts';
import type { DataState } from '../core/states.ts';
import { tone as tones } from './Areas.css.ts';
import { ink, mark as paper } from './Chart.css.ts';

/** Lines across a piece whose size nobody knows: one line, much wider than any piece is high, cut into dashes and slanted. */
const slanted = (space: number, transform: string, x: string) => (
  <line
    x1={x}
    x2="200%"
    y1="50%"
    y2="50%"
    strokeWidth="400"
    strokeDasharray={`1 ${space}`}
    transform={transform}
  />
);

/** The same textures as on maps: rising lines, rows of dots, and lines both ways. */
const textures: Readonly<Record<DataState, ReactElement>> = {
  'no-data': slanted(8, 'skewX(-45)', '0'),
  'not-measured': (
    <g strokeWidth="2" strokeDasharray="0 6" strokeLinecap="round">
      {['25%', '50%', '75%'].map((y) => (
        <line key={y} x1="3" x2="100%" y1={y} y2={y} />
      ))}
    </g>
  ),
  withheld: (
    <>
      {slanted(12, 'skewX(-45)', '0')}
      {slanted(12, 'skewX(45)', '-100%')}
    </>
  ),
};

/** The lines of a state over the whole of the drawing that they stand in. */
export const textureOf = (state: DataState): ReactElement => (
  <g stroke="currentColor" fill="none">
    {textures[state]}
  </g>
);

/** A piece of a drawing, in hundredths of its width: filled by a step, or with the texture of a state. */
export function pieceOf(
  key: string | number,
  x: number,
  w: number,
  tone: AreaTone,
  state: DataState | null,
  more?: ReactNode,
): ReactElement {
  // A drawing in a drawing cuts off what goes beyond it.
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that is hidden
    <svg key={key} x={`${x}%`} width={`${w}%`} height="100%" className={tones[tone]}>
      <rect width="100%" height="100%" stroke="currentColor" />
      {state && textureOf(state)}
      {more}
    </svg>
  );
}

/** A sample of a step or a state, beside its words. */
export const swatch = (tone: AreaTone, state: DataState | null = null): ReactElement => (
  <svg width="28" height="16" aria-hidden="true">
    {pieceOf(0, 0, 100, tone, state)}
  </svg>
);

/** Where a whole ends in a bar that goes beyond it: ink with a paper edge, seen on every step. */
export const limitLine = (x: number): ReactElement => (
  <g className={ink} stroke="currentColor">
    <line x1={`${x}%`} x2={`${x}%`} y1="-4" y2="28" strokeWidth="7" className={paper} />
    <line x1={`${x}%`} x2={`${x}%`} y1="-4" y2="28" strokeWidth="3" />
  </g>
);
