export {
  type AreaMeasure as ResultMapMeasure,
  areaMeasures as resultMapMeasures,
} from '../../internal/areas.ts';
export { ResultMap, type ResultMapProps } from './ResultMap.tsx';
