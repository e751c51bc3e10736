/** Models of the charts: plain data in, plain JSON out. No React here. */
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
