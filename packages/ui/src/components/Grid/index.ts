export type { GridMinimum, GridProps } from './Grid.tsx';
export { Grid, gridMinimums } from './Grid.tsx';
