/** Reading a manifest. */
import { instantOf, isMoment } from '@situs-kpu/ui/core';
import { type ResultStatus, resultStatuses } from '../core/model.ts';
import { type Manifest, type ManifestEntry, manifestVersion } from './manifest.ts';
import { Fault } from './reasons.ts';

/** Largest manifest that is read, in characters. `buildManifest` aims at 1,000 bytes. */
export const manifestLimit = 65_536;

/** What a signature signs: the facts of a manifest in a fixed order, whatever its spaces and the order of its keys. */
export function signedText({ schemaVersion, sequence, generated, results }: Manifest): string {
  return JSON.stringify([
    'situs-kpu manifest',
    schemaVersion,
    sequence,
    generated,
    results.map(({ key, sha256, status, asOf }) => [key, sha256, status, asOf]),
  ]);
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Reads the text of a manifest. @throws Fault */
export function readManifest(text: string): Manifest {
  if (text.length > manifestLimit) throw new Fault('terlalu_besar');
  let value: Record<string, unknown>;
  try {
    value = record(JSON.parse(text));
  } catch {
    throw new Fault('terpotong');
  }
  const { schemaVersion, sequence, generated, results, signature } = value;
  const keys = new Set<string>();
  if (
    schemaVersion !== manifestVersion ||
    !(Number.isSafeInteger(sequence) && (sequence as number) >= 0) ||
    typeof generated !== 'string' ||
    instantOf(generated) === null ||
    !Array.isArray(results) ||
    !(signature === undefined || typeof signature === 'string')
  )
    throw new Fault('manifes');
  const entries = results.map((one): ManifestEntry => {
    const { key, sha256, status, asOf } = record(one);
    if (
      typeof key !== 'string' ||
      keys.has(key) ||
      typeof sha256 !== 'string' ||
      !/^[0-9a-f]{64}$/.test(sha256) ||
      !resultStatuses.includes(status as ResultStatus) ||
      !(asOf === null || (typeof asOf === 'string' && isMoment(asOf)))
    )
      throw new Fault('manifes');
    keys.add(key);
    return { key, sha256, status: status as ResultStatus, asOf };
  });
  return {
    schemaVersion,
    sequence: sequence as number,
    generated,
    results: entries,
    ...(signature !== undefined && { signature }),
  };
}
