/** Everything of `@situs-kpu/results/publish`, the side of the office. Visitors never load it. */
export { checkSignature } from './digest.ts';
export { readManifest, signedText } from './edition.ts';
export {
  fileAddress,
  fileBody,
  type Manifest,
  type ManifestEntry,
  manifestVersion,
  resultKey,
} from './manifest.ts';
export type { SignatureState } from './snapshot.ts';
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
