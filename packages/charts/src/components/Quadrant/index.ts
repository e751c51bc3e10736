export type { QuadrantProps } from './Quadrant.tsx';
export { Quadrant } from './Quadrant.tsx';
