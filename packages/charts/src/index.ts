export * from './components/BarChart/index.ts';
export type { BarDatum, BarModel, BarSpec } from './core/bar/types.ts';
