export type { FigureGroupItem, FigureGroupProps } from './FigureGroup.tsx';
export { FigureGroup } from './FigureGroup.tsx';
