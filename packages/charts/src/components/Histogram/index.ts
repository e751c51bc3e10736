export type { HistogramProps } from './Histogram.tsx';
export { Histogram } from './Histogram.tsx';
