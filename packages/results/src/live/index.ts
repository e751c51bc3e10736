/**
 * Everything of `@situs-kpu/results/live`, the side of the visitors. No React in here: it runs in a browser, a worker or
 * Node. What an office needs to publish is in `@situs-kpu/results/publish`.
 */
export type { CheckedResult } from '../core/checked.ts';
export { browserPage, type LivePage, type LiveStorage } from './environment.ts';
export { type Manifest, type ManifestEntry, manifestVersion, resultKey } from './manifest.ts';
export type { ResultsSource, ResultsSourceOptions } from './options.ts';
export { type LiveReason, type LiveStatus, liveStatuses } from './reasons.ts';
export type { Timers } from './request.ts';
export {
  ageOf,
  type LiveEvent,
  type LiveOrigin,
  type LiveResult,
  type LiveSnapshot,
  type SignatureState,
  signatureStates,
  standingSince,
} from './snapshot.ts';
export { createResultsSource } from './source.ts';
