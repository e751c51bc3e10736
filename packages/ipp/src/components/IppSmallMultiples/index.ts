export { IppSmallMultiples, type IppSmallMultiplesProps } from './IppSmallMultiples.tsx';
