/** How pages read results that stand in their content. */
import { type ElectionResult, tolerant } from '@situs-kpu/results/core';

/** A result that can be shown; `undefined` for what is no object, so that nothing is claimed about it. */
export const resultOf = (value: unknown): ElectionResult | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? tolerant(value as ElectionResult)
    : undefined;
