export type { SlopeChartProps } from './SlopeChart.tsx';
export { SlopeChart } from './SlopeChart.tsx';
