export { IppDecomposition, type IppDecompositionProps } from './IppDecomposition.tsx';
