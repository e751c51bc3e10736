/** The last good figures of an earlier visit. They are checked again before they are shown. */
import { readResult } from './check.ts';
import type { LiveStorage } from './environment.ts';
import type { ManifestEntry } from './manifest.ts';

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

/** What was kept; `null` when there is nothing that can be used. Never throws. */
export async function recall(storage: LiveStorage | null, now: number): Promise<Keepsake | null> {
  try {
    const kept = JSON.parse((await storage?.read()) ?? 'null') as Keepsake | null;
    if (kept?.version !== 1 || !Number.isSafeInteger(kept.sequence) || now - kept.savedAt > keepFor)
      return null;
    return Array.isArray(kept.results) ? kept : null;
  } catch {
    return null;
  }
}

/** A kept result, read like one that was just received; `null` when it does not pass. */
export async function revive(kept: Kept) {
  try {
    return await readResult(new TextEncoder().encode(kept.body), kept, null);
  } catch {
    return null;
  }
}

/** Keeps, if it can be kept. */
export async function remember(storage: LiveStorage | null, keepsake: Keepsake): Promise<void> {
  try {
    await storage?.write(JSON.stringify(keepsake));
  } catch {
    // No room, no permission: the page works without.
  }
}
