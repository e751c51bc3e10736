export * from './components/BarChart/index.ts';
export * from './components/Choropleth/index.ts';
export * from './components/Hemicycle/index.ts';
export * from './components/TileGrid/index.ts';
export type {
  AreaDatum,
  AreaModel,
  AreaScale,
  AreaSpec,
  AreaState,
  MapGeometry,
  MapInset,
  MapShape,
  TilePlace,
} from './core/areas/types.ts';
export type { BarDatum, BarModel, BarSpec } from './core/bar/types.ts';
export type { HemicycleGroup, HemicycleModel, HemicycleSpec } from './core/hemicycle/types.ts';
export { type AreaFigureProps, type AreaList, areaLists } from './internal/AreaFigure.tsx';
