export type { SmallMultiplesProps } from './SmallMultiples.tsx';
export { SmallMultiples } from './SmallMultiples.tsx';
