export type { RadarChartProps } from './RadarChart.tsx';
export { RadarChart } from './RadarChart.tsx';
