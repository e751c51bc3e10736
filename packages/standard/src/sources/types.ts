/** What a source is. */

/** What kind of document a source is. */
export const sourceKinds = [
  'law',
  'kpu-regulation',
  'ki-regulation',
  'kpu-document',
  'kpu-page',
  'government-page',
  'press',
  'copy',
  'software',
  'technical-standard',
  'own',
] as const;
/**
 * - `law`: a statute, government or presidential regulation, or a page that carries its text
 * - `kpu-regulation`, `ki-regulation`: of KPU (PKPU, Keputusan), of the Komisi Informasi (Perki)
 * - `kpu-document`: letter, book or report of KPU; `kpu-page`: a page of a KPU office
 * - `government-page`: a page of another public body; `press`: a newspaper; `copy`: an unofficial copy of a rule
 * - `software`: how satker software looks, seen in public code that is not named; it proves use, not duty
 * - `technical-standard`: W3C and the like; `own`: a decision of this project
 */
export type SourceKind = (typeof sourceKinds)[number];

/** A place where a statement was read. */
export interface StandardSource {
  title: string;
  kind: SourceKind;
  /** Addresses, as they were when they were read. None only for `software` and `own`. */
  urls: readonly string[];
}

/** Addresses, written without their scheme. */
export const https = (...addresses: string[]): string[] => addresses.map((address) => `https://${address}`);
