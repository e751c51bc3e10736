/** How the widgets of the filling read what they are given. */
import type { Progress, RegionProgress } from '../core/progress/model.ts';
import { type ProgressReading, parseProgress } from '../core/progress/parse.ts';

const known = new WeakMap<object, ProgressReading>();

/** Reads a file once: several widgets of a page show the same one, and it is not changed afterwards. */
export function readProgress(given: unknown): ProgressReading {
  if (typeof given !== 'object' || given === null) return parseProgress(given);
  const before = known.get(given);
  if (before) return before;
  const reading = parseProgress(given);
  known.set(given, reading);
  return reading;
}

/** A document of the workbench was read already. */
export function trustProgress(progress: Progress): Progress {
  if (!known.has(progress)) known.set(progress, { ok: true, progress });
  return progress;
}

/** The region of that code; `null` where the file has none. */
export const regionIn = (progress: Progress, code: string): RegionProgress | null =>
  progress.regions.find(({ region }) => region === code) ?? null;
