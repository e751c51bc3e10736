export type { BarChartProps, BarChartSize } from './BarChart.tsx';
export { BarChart, barChartSizes } from './BarChart.tsx';
