export type { DotPlotProps } from './DotPlot.tsx';
export { DotPlot } from './DotPlot.tsx';
