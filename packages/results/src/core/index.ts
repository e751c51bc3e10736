/** Everything of `@situs-kpu/results/core`. No React in here: servers, command lines and widgets share one model. */
export * from './adapters/sirekap-pilkada.ts';
export * from './dates.ts';
export * from './findings.ts';
export * from './identities.ts';
export * from './lexicon.ts';
export { catalogues, type FigurePart, type Metric, metrics, type Part } from './messages.ts';
export * from './model.ts';
export * from './narrative.ts';
export * from './numbers.ts';
export * from './numbers-compare.ts';
export * from './numbers-denominators.ts';
export * from './parse.ts';
export * from './spread.ts';
export * from './status.ts';
export * from './terms.ts';
export { tolerant } from './tolerant.ts';
