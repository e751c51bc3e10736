import type { Region } from './types.ts';

/** Thrown for a region that does not exist or is not in the entry that was asked. */
export class RegionError extends Error {
  override readonly name = 'RegionError';
  /** What was asked for. */
  readonly input: string;
  /** The regions nearest to it, best first; may be empty. */
  readonly nearest: readonly Region[];

  constructor(message: string, input: string, nearest: readonly Region[] = []) {
    super(`Situs KPU regions: ${message}`);
    this.input = input;
    this.nearest = nearest;
  }
}
