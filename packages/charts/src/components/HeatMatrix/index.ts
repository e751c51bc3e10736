export type { HeatMatrixProps } from './HeatMatrix.tsx';
export { HeatMatrix } from './HeatMatrix.tsx';
