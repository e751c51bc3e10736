/** Everything of `@situs-kpu/results/live`. No React in here: it runs in a browser, a worker or Node. */
export type { CheckedResult } from '../core/checked.ts';
export { signedText } from './edition.ts';
export { browserPage, type LivePage, type LiveStorage } from './environment.ts';
export {
  fileAddress,
  fileBody,
  type Manifest,
  type ManifestEntry,
  manifestVersion,
  resultKey,
} from './manifest.ts';
export type { ResultsSource, ResultsSourceOptions } from './options.ts';
export { type LiveReason, type LiveStatus, liveReasons, liveStatuses } from './reasons.ts';
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
export { cacheStorage } from './storage.ts';
export {
  buildManifest,
  type ManifestOptions,
  manifestBudget,
  type OutputFile,
  type SignManifest,
  type WriteOptions,
  withCorrections,
  writeResults,
} from './writer.ts';
