/** Strings of the interface, one file per chart. Words about the data come from the caller. */
export * from './texts/areas.ts';
export * from './texts/bar.ts';
export * from './texts/burn-up.ts';
export * from './texts/category.ts';
export * from './texts/chart.ts';
export * from './texts/dots.ts';
export * from './texts/heat.ts';
export * from './texts/hemicycle.ts';
export * from './texts/histogram.ts';
export * from './texts/multiples.ts';
export * from './texts/quadrant.ts';
export * from './texts/radar.ts';
export * from './texts/ruler.ts';
export * from './texts/slope.ts';
export * from './texts/sparkline.ts';
export * from './texts/stacked.ts';
export { stateText } from './texts/states.ts';
export * from './texts/strip.ts';
