/** Where the statements of the standard were read. Rules, deadlines and holidays refer to these by key. */
import { holidayDecrees } from './sources/holidays.ts';
import { research } from './sources/research.ts';
import { technical } from './sources/technical.ts';
import type { StandardSource } from './sources/types.ts';

export { type SourceKind, type StandardSource, sourceKinds } from './sources/types.ts';

/**
 * All sources by key. `S1` to `S97` keep the numbers of the research they come from; the rest are named.
 * An address says where something was read, not that it still answers.
 */
export const sources: Readonly<Record<string, StandardSource>> = {
  ...research,
  ...technical,
  ...holidayDecrees,
};
