export type { ThresholdRulerProps } from './ThresholdRuler.tsx';
export { ThresholdRuler } from './ThresholdRuler.tsx';
