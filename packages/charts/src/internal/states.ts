import type { AreaState } from '../core/areas/types.ts';

/** The lines of each state on a sample of 32 by 20: how it is told apart without colour. */
export const stateSamples: Readonly<Record<AreaState, string>> = {
  'no-data': 'M0 9l9-9M0 18l18-18M7 20l20-20M16 20l16-16M25 20l7-7',
  'not-measured': 'M3 5h28M3 10h28M3 15h28',
  withheld: 'M0 13l13-13M6 20l20-20M19 20l13-13M0 7l13 13M6 0l20 20M19 0l13 13',
};
