/** The last good figures of an earlier visit. They are checked again before they are shown. */
import { instantOf } from '@situs-kpu/ui/core';
import type { ElectionResult } from '../core/model.ts';
import { type Accepted, changeFault, readResult } from './check.ts';
import type { LiveStorage } from './environment.ts';
import type { ManifestEntry } from './manifest.ts';
import { cacheStorage } from './storage.ts';

/** After this time nothing is taken from an earlier visit, in ms: an office may have begun anew with edition 1. */
export const keepFor = 7 * 86_400_000;

export interface Kept extends ManifestEntry {
  body: string;
  sequence: number;
  receivedAt: number;
}

export interface Keepsake {
  version: 1;
  /** Last edition that was accepted, and what it said (`signedText`). */
  sequence: number;
  edition: string;
  savedAt: number;
  results: readonly Kept[];
}

/** Where to keep: as told, or in the browser's cache where it has one. */
const placeOf = (manifest: string, told: LiveStorage | null | undefined): LiveStorage | null =>
  told === undefined ? ('caches' in globalThis ? cacheStorage(manifest) : null) : told;

/** What was kept; `null` when there is nothing that can be used. Never throws. */
async function recall(storage: LiveStorage | null, now: number): Promise<Keepsake | null> {
  try {
    const kept = JSON.parse((await storage?.read()) ?? 'null') as Keepsake | null;
    if (kept?.version !== 1 || !Number.isSafeInteger(kept.sequence) || now - kept.savedAt > keepFor)
      return null;
    return Array.isArray(kept.results) ? kept : null;
  } catch {
    return null;
  }
}

/** What is taken from an earlier visit. */
export interface Restored {
  sequence: number;
  edition: string;
  results: { kept: Kept; accepted: Accepted }[];
}

/**
 * Figures of an earlier visit that are newer than those the page came with. Each is read like one that was just
 * received; what does not pass is left out. Never throws.
 */
export async function restore(
  manifest: string,
  storage: LiveStorage | null | undefined,
  now: number,
  given: (key: string) => ElectionResult | null,
): Promise<Restored | null> {
  const keepsake = await recall(placeOf(manifest, storage), now);
  if (!keepsake) return null;
  const results: Restored['results'] = [];
  for (const kept of keepsake.results) {
    const bytes = new TextEncoder().encode(String(kept?.body));
    const accepted = await readResult(bytes, kept, null).catch(() => null);
    if (!accepted) continue;
    const page = given(kept.key);
    const time = (result: ElectionResult) => instantOf(result.asOf ?? '') ?? 0;
    const newer = page === null || time(accepted.result) > time(page);
    if (newer && (page === null || changeFault(page, accepted.result) === null))
      results.push({ kept, accepted });
  }
  return { sequence: keepsake.sequence, edition: keepsake.edition, results };
}

/** Keeps, if it can be kept. */
export async function remember(
  manifest: string,
  storage: LiveStorage | null | undefined,
  keepsake: Keepsake,
): Promise<void> {
  try {
    await placeOf(manifest, storage)?.write(JSON.stringify(keepsake));
  } catch {
    // No room, no permission: the page works without.
  }
}
