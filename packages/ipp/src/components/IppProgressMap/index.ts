export type { IppProgressMapProps, ProgressMapMeasure } from './IppProgressMap.tsx';
export { IppProgressMap, progressMapMeasures } from './IppProgressMap.tsx';
