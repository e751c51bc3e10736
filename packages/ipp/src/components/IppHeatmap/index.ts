export { IppHeatmap, type IppHeatmapProps } from './IppHeatmap.tsx';
