export { IppBandRuler, type IppBandRulerProps } from './IppBandRuler.tsx';
