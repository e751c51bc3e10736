export type { IppProgressMatrixProps } from './IppProgressMatrix.tsx';
export { IppProgressMatrix } from './IppProgressMatrix.tsx';
