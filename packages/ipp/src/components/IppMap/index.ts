export { IppMap, type IppMapProps } from './IppMap.tsx';
