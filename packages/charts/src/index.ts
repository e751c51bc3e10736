export * from './components/BarChart/index.ts';
export * from './components/BurnUp/index.ts';
export * from './components/CategoryBar/index.ts';
export * from './components/Choropleth/index.ts';
export * from './components/DotPlot/index.ts';
export * from './components/HeatMatrix/index.ts';
export * from './components/Hemicycle/index.ts';
export * from './components/Histogram/index.ts';
export * from './components/Quadrant/index.ts';
export * from './components/RadarChart/index.ts';
export * from './components/SlopeChart/index.ts';
export * from './components/SmallMultiples/index.ts';
export * from './components/Sparkline/index.ts';
export * from './components/StackedProgress/index.ts';
export * from './components/StripPlot/index.ts';
export * from './components/ThresholdRuler/index.ts';
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
export type {
  BurnUpForecast,
  BurnUpMark,
  BurnUpMarkKind,
  BurnUpModel,
  BurnUpPoint,
  BurnUpSpec,
} from './core/burnUp/types.ts';
export type { CategoryDatum, CategoryModel, CategorySpec } from './core/category/types.ts';
export type { Cell, Cells } from './core/cells.ts';
export type { DotDatum, DotModel, DotRange, DotSeries, DotSpec } from './core/dots/types.ts';
export type { HeatColumn, HeatModel, HeatRow, HeatSpec } from './core/heat/types.ts';
export type { HemicycleGroup, HemicycleModel, HemicycleSpec } from './core/hemicycle/types.ts';
export type { HistogramBins, HistogramModel, HistogramSpec } from './core/histogram/types.ts';
export type {
  MultiplesItem,
  MultiplesModel,
  MultiplesPanel,
  MultiplesSpec,
} from './core/multiples/types.ts';
export type {
  QuadrantAxis,
  QuadrantDatum,
  QuadrantField,
  QuadrantModel,
  QuadrantSpec,
} from './core/quadrant/types.ts';
export type { RadarAxis, RadarModel, RadarSeries, RadarSpec } from './core/radar/types.ts';
export type { RulerBand, RulerDatum, RulerDirection, RulerModel, RulerSpec } from './core/ruler/types.ts';
export type { SlopeDatum, SlopeModel, SlopeSpec } from './core/slope/types.ts';
export type { SparkDatum, SparkModel, SparkSpec } from './core/sparkline/types.ts';
export type { StackedModel, StackedPart, StackedRow, StackedSpec } from './core/stacked/types.ts';
export type { DataState } from './core/states.ts';
export type { CutLine, PointDatum, StripModel, StripSpec } from './core/strip/types.ts';
export type { ChartTimeZone } from './core/time.ts';
export { type AreaFigureProps, type AreaList, areaLists } from './internal/AreaFigure.tsx';
export { type ChartFigureProps, type ChartTable, chartTables } from './internal/ChartFigure.tsx';
