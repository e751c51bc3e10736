/** Everything of `@situs-kpu/results/core`. No React in here: servers, command lines and widgets share one model. */

export {
  dayOf,
  formatDay,
  formatMoment,
  instantOf,
  isDay,
  isMoment,
} from '@situs-kpu/ui/core';
export { dapilArea, type SirekapInput, type SirekapOutput } from './adapters/sirekap.ts';
export { fromSirekapDapil, type SirekapDapilInput } from './adapters/sirekap-dapil.ts';
export {
  type SirekapCaleg,
  type SirekapOptions,
  type SirekapRegions,
  sirekapCaleg,
  sirekapCandidates,
  sirekapParties,
  sirekapRegions,
} from './adapters/sirekap-lists.ts';
export { fromSirekapPemilu, type SirekapPemiluInput, toSirekapPemilu } from './adapters/sirekap-pemilu.ts';
export * from './adapters/sirekap-pilkada.ts';
export { fromSirekapRecap, type SirekapRecapInput } from './adapters/sirekap-recap.ts';
export { fromSirekapTps, type SirekapTpsInput } from './adapters/sirekap-tps.ts';
export { type CheckedResult, checkResult } from './checked.ts';
export * from './compare.ts';
export * from './correction-feed.ts';
export * from './findings.ts';
export * from './identities.ts';
export * from './ladder.ts';
export * from './ladder-steps.ts';
export { laws } from './laws.ts';
export * from './lexicon.ts';
export { catalogues, type FigurePart, type Metric, metrics, type Part } from './messages.ts';
export * from './model.ts';
export * from './narrative.ts';
export * from './numbers.ts';
export * from './numbers-compare.ts';
export * from './numbers-denominators.ts';
export * from './outputs/index.ts';
export * from './parse.ts';
export * from './rule-statement.ts';
export * from './rules.ts';
export { allocateSeats, mostSeats, seatReasons, thresholdOutcome } from './seats.ts';
export * from './seats-input.ts';
export * from './seats-types.ts';
export * from './share-card/index.ts';
export * from './sheet/index.ts';
export * from './spread.ts';
export * from './spread-story.ts';
export * from './status.ts';
export * from './terms.ts';
export { tolerant } from './tolerant.ts';
export { checkTransition } from './transitions.ts';
export * from './turnout.ts';
export * from './turnout-story.ts';
