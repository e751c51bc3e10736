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
export { axisTicks, smallText, type Tick } from './axis.ts';
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
export { burnUpModel } from './burnUp/model.ts';
export {
  type BurnUpFinding,
  type BurnUpFindingCode,
  type BurnUpForecast,
  type BurnUpMark,
  type BurnUpMarkKind,
  type BurnUpModel,
  type BurnUpOptions,
  type BurnUpPoint,
  type BurnUpRow,
  type BurnUpSpec,
  burnUpFindingCodes,
  burnUpMarkKinds,
} from './burnUp/types.ts';
export { categoryModel, sharesOf } from './category/model.ts';
export {
  type CategoryDatum,
  type CategoryFinding,
  type CategoryFindingCode,
  type CategoryModel,
  type CategoryOptions,
  type CategoryRow,
  type CategorySpec,
  categoryFindingCodes,
} from './category/types.ts';
export type { Cell, Cells, ReadCell } from './cells.ts';
export { dotModel, mostSeries } from './dots/model.ts';
export {
  type DotDatum,
  type DotFinding,
  type DotFindingCode,
  type DotMark,
  type DotModel,
  type DotOptions,
  type DotRange,
  type DotRow,
  type DotSeries,
  type DotSpec,
  dotFindingCodes,
} from './dots/types.ts';
export { formatNumber, type Locale } from './format.ts';
export { heatModel } from './heat/model.ts';
export {
  type HeatColumn,
  type HeatFinding,
  type HeatFindingCode,
  type HeatModel,
  type HeatModelCell,
  type HeatModelRow,
  type HeatOptions,
  type HeatRow,
  type HeatSpec,
  heatFindingCodes,
} from './heat/types.ts';
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
export { histogramModel, mostBins } from './histogram/model.ts';
export {
  type HistogramBin,
  type HistogramBins,
  type HistogramFinding,
  type HistogramFindingCode,
  type HistogramModel,
  type HistogramOptions,
  type HistogramSpec,
  histogramFindingCodes,
} from './histogram/types.ts';
export { mostLines } from './lines.ts';
export { multiplesModel } from './multiples/model.ts';
export {
  type MultiplesCell,
  type MultiplesFinding,
  type MultiplesFindingCode,
  type MultiplesItem,
  type MultiplesMark,
  type MultiplesModel,
  type MultiplesModelPanel,
  type MultiplesOptions,
  type MultiplesPanel,
  type MultiplesSpec,
  multiplesFindingCodes,
  multiplesMarks,
} from './multiples/types.ts';
export { mostNamed, mostPoints, quadrantModel } from './quadrant/model.ts';
export {
  type QuadrantAxis,
  type QuadrantDatum,
  type QuadrantField,
  type QuadrantFinding,
  type QuadrantFindingCode,
  type QuadrantModel,
  type QuadrantOptions,
  type QuadrantPoint,
  type QuadrantRow,
  type QuadrantSpec,
  quadrantFields,
  quadrantFindingCodes,
} from './quadrant/types.ts';
export { radarModel } from './radar/model.ts';
export {
  mostRadarSeries,
  type RadarAxis,
  type RadarFinding,
  type RadarFindingCode,
  type RadarModel,
  type RadarOptions,
  type RadarSeries,
  type RadarSpec,
  radarFindingCodes,
} from './radar/types.ts';
export { type ChartFinding, type ReadValue, type StateCount, type ValueSort, valueSorts } from './read.ts';
export type { Anchor } from './room.ts';
export { inBand, mostBands, mostMarks, rulerModel } from './ruler/model.ts';
export {
  type RulerBand,
  type RulerDatum,
  type RulerDirection,
  type RulerFinding,
  type RulerFindingCode,
  type RulerModel,
  type RulerOptions,
  type RulerPart,
  type RulerRow,
  type RulerSpec,
  rulerDirections,
  rulerFindingCodes,
} from './ruler/types.ts';
export { type Domain, extent, median, position } from './scale.ts';
export { type MarkShape, markShapes } from './shapes.ts';
export { mostSlopes, slopeModel } from './slope/model.ts';
export {
  type SlopeDatum,
  type SlopeEnd,
  type SlopeFinding,
  type SlopeFindingCode,
  type SlopeModel,
  type SlopeOptions,
  type SlopeRow,
  type SlopeSpec,
  slopeFindingCodes,
} from './slope/types.ts';
export { sparkModel, sparkSize } from './sparkline/model.ts';
export {
  type SparkDatum,
  type SparkFinding,
  type SparkFindingCode,
  type SparkModel,
  type SparkOptions,
  type SparkSpec,
  sparkFindingCodes,
} from './sparkline/types.ts';
export { stackedModel } from './stacked/model.ts';
export {
  type StackedCount,
  type StackedFinding,
  type StackedFindingCode,
  type StackedModel,
  type StackedModelRow,
  type StackedOptions,
  type StackedPart,
  type StackedRow,
  type StackedSegment,
  type StackedSpec,
  stackedFindingCodes,
} from './stacked/types.ts';
export { type DataState, dataStates } from './states.ts';
export { mostDots, mostNames, stripModel } from './strip/model.ts';
export {
  type CutLine,
  type PlacedLine,
  type PointDatum,
  type StripFinding,
  type StripFindingCode,
  type StripModel,
  type StripName,
  type StripOptions,
  type StripRow,
  type StripSpec,
  stripFindingCodes,
} from './strip/types.ts';
export { textWidth } from './textWidth.ts';
export { niceDomain, tickStep, ticks } from './ticks.ts';
export { type ChartTimeZone, chartTimeZones } from './time.ts';
