/** Models of the charts: plain data in, plain JSON out. No React here. */
export { choroplethModel, tileGridModel } from './areas/model.ts';
export { type Classes, classify, classOf } from './areas/scale.ts';
export {
  type AreaDatum,
  type AreaFinding,
  type AreaFindingCode,
  type AreaLabel,
  type AreaModel,
  type AreaOptions,
  type AreaRow,
  type AreaScale,
  type AreaSpec,
  type AreaState,
  type AreaTone,
  areaFindingCodes,
  areaStates,
  type MapGeometry,
  type MapInset,
  type MapShape,
  mostClasses,
  type TilePlace,
} from './areas/types.ts';
export { barModel } from './bar/model.ts';
export { type BarPattern, barPatterns } from './bar/patterns.ts';
export {
  type BarDatum,
  type BarFinding,
  type BarFindingCode,
  type BarModel,
  type BarOptions,
  type BarRow,
  type BarSort,
  type BarSpec,
  barFindingCodes,
  barSorts,
} from './bar/types.ts';
export { formatNumber, type Locale } from './format.ts';
export { hemicycleModel, mostSeatsDrawn } from './hemicycle/model.ts';
export { openPattern, type SeatCap, type SeatPattern, seatPatterns } from './hemicycle/patterns.ts';
export {
  type HemicycleFinding,
  type HemicycleFindingCode,
  type HemicycleGroup,
  type HemicycleModel,
  type HemicycleOptions,
  type HemicycleRow,
  type HemicycleSpec,
  hemicycleFindingCodes,
} from './hemicycle/types.ts';
export { textWidth } from './textWidth.ts';
