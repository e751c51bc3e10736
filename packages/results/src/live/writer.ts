/** The office's side: results become files that any web server can give out. Nothing here is loaded by visitors. */
import { checkIdentities } from '../core/identities.ts';
import { type Correction, type ElectionResult, valueAt } from '../core/model.ts';
import { parseResult } from '../core/parse.ts';
import { checkTransition } from '../core/transitions.ts';
import { sha256 } from './digest.ts';
import { signedText } from './edition.ts';
import { fileBody, type Manifest, manifestVersion, resultKey } from './manifest.ts';
import { contradicts } from './snapshot.ts';

/** Bytes that a manifest should not exceed. Source: it is asked for by every visitor, every minute. */
export const manifestBudget = 1000;

export interface ManifestOptions {
  /** Number of this edition: that of the last one and 1. */
  sequence: number;
  /** When it is made: an ISO instant with offset. */
  generated: string;
}

/** Signs `signedText` and gives the Ed25519 signature in base64. The key stays with the office. */
export type SignManifest = (text: string) => Promise<string>;

export interface WriteOptions extends ManifestOptions {
  /** Results of the last edition: what falls or goes back without a correction is refused here already. */
  previous?: readonly ElectionResult[];
  /** Signs the edition. @default without a signature */
  sign?: SignManifest;
}

export interface OutputFile {
  /** Path below the folder of the results, e.g. `v/….json`. */
  path: string;
  body: string;
}

/** The manifest of these results, unsigned. @throws Error when two results have the same key */
export async function buildManifest(
  results: readonly ElectionResult[],
  { sequence, generated }: ManifestOptions,
): Promise<Manifest> {
  const entries = await Promise.all(
    results.map(async (result) => ({
      key: resultKey(result),
      sha256: await sha256(new TextEncoder().encode(fileBody(result))),
      status: result.status,
      asOf: result.asOf,
    })),
  );
  const twice = entries.find(({ key }, index) => entries.findIndex((one) => one.key === key) < index);
  if (twice)
    throw new Error(
      `Situs KPU buildManifest: two results have the key ${twice.key}. A page could not tell them apart. Give one result for each contest and area.`,
    );
  return { schemaVersion: manifestVersion, sequence, generated, results: entries };
}

/** Why pages would refuse these results; `null` when they would not. */
function refusal(result: ElectionResult, before: ElectionResult | undefined): string | null {
  const key = resultKey(result);
  const parsed = parseResult(result);
  if (!parsed.ok)
    return `${key} does not have the form of a result. Pages would keep the older one. ${parsed.errors[0]?.text.en}`;
  const [found] = checkIdentities(result).filter((one) => contradicts([one]));
  if (found && !result.flags.includes('sumber_bermasalah'))
    return `figures of ${key} contradict each other (${found.paths.join(', ')}: ${found.text.en}). Pages would keep the older ones. Correct them, or add the flag sumber_bermasalah.`;
  const [change] = before ? checkTransition(before, result) : [];
  if (change?.severity !== 'error') return null;
  return `${key} may not replace the edition before (${change.paths.join(', ')}: ${change.text.en}). Pages would keep the older one, because nothing is replaced silently. Give the reason, for figures by withCorrections.`;
}

/**
 * Every file of one edition, the manifest last: put them in place in this order, so that no manifest names a file that
 * is not there yet.
 *
 * @throws Error where visitors' pages would refuse the edition: figures that contradict each other and are not flagged,
 * counts that fall or a stage that goes back without a correction
 */
export async function writeResults(
  results: readonly ElectionResult[],
  { previous = [], ...options }: WriteOptions,
): Promise<OutputFile[]> {
  for (const result of results) {
    const key = resultKey(result);
    const reason = refusal(
      result,
      previous.find((one) => resultKey(one) === key),
    );
    if (reason) throw new Error(`Situs KPU writeResults: ${reason}`);
  }
  return filesOf(results, options);
}

/** The files without the checks of `writeResults`. Only for servers that play faults. */
export async function filesOf(
  results: readonly ElectionResult[],
  { sign, ...options }: Omit<WriteOptions, 'previous'>,
): Promise<OutputFile[]> {
  const manifest = await buildManifest(results, options);
  const signed = sign ? { ...manifest, signature: await sign(signedText(manifest)) } : manifest;
  const files = results.map((result, index) => ({
    path: `v/${manifest.results[index]?.sha256}.json`,
    body: fileBody(result),
  }));
  return [...files, { path: 'manifest.json', body: `${JSON.stringify(signed)}\n` }];
}

/** Changes of a figure that a correction can explain. */
const correctable: ReadonlySet<string> = new Set(['count_fell', 'count_vanished', 'closed_changed']);

/**
 * `after`, with the flag `koreksi` and one correction for each figure that may not change without one. The reason is
 * the office's, in words for the public.
 */
export function withCorrections(
  before: ElectionResult,
  after: ElectionResult,
  { at, reason, sourceIndex = null }: Pick<Correction, 'at' | 'reason'> & { sourceIndex?: number | null },
): ElectionResult {
  const count = (value: unknown) => (typeof value === 'number' ? value : null);
  const corrections = checkTransition(before, after).flatMap(({ code, paths, expected }): Correction[] => {
    const [path = ''] = paths;
    const value = valueAt(after, path);
    if (!correctable.has(code) || value === undefined || expected === null) return [];
    return [{ path, before: Number(expected), after: count(value), at, reason, sourceIndex }];
  });
  if (corrections.length === 0) return after;
  return {
    ...after,
    flags: after.flags.includes('koreksi') ? after.flags : [...after.flags, 'koreksi'],
    corrections: [...after.corrections, ...corrections],
  };
}
