/** fast-check with at most 100 runs and one seed: thousands of mutants meet each property, and none by chance. */
import { createRequire } from 'node:module';
import type * as FastCheck from 'fast-check';

const real = createRequire(import.meta.url)('fast-check') as typeof FastCheck;

const assert: typeof real.assert = ((property: never, options?: { numRuns?: number }) =>
  real.assert(property, {
    ...options,
    numRuns: Math.min(options?.numRuns ?? 100, 100),
    seed: 20_241_127,
    endOnFailure: true,
  })) as never;

export default { ...real, assert };
