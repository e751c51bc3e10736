export type { StripPlotProps } from './StripPlot.tsx';
export { StripPlot } from './StripPlot.tsx';
