/** When a region has to be ready: the deadline that binds it, with its extension. Instants are compared, never clock times. */

import { instantOf } from '@situs-kpu/ui/core';
import type { Deadline, Extension, Progress, ProgressZone } from './model.ts';
import { levelOfCode, regionZone } from './plan.ts';
import { canonical, compareInstant, compareText } from './revisions.ts';

/** A deadline as it holds for one region. */
export interface RegionDeadline {
  readonly id: string;
  readonly label: string;
  readonly measure: Deadline['measure'];
  readonly opensAt: string | null;
  /** When it ends for this region, with any extension; `null` while it is not set. */
  readonly at: string | null;
  /** When it ends for all. */
  readonly original: string | null;
  /** The extension that holds; `null` for none. */
  readonly extension: Extension | null;
  /** Zone in which to print it. */
  readonly zone: ProgressZone;
}

/** Whether a deadline binds a region. */
export function bindsRegion({ scope }: Pick<Deadline, 'scope'>, region: string): boolean {
  if (scope === 'semua') return true;
  return typeof scope === 'string' ? scope === levelOfCode(region) : scope.includes(region);
}

/** The extension of a region that holds: the one granted last, whatever the order in the file. */
export function extensionOf({ extensions }: Pick<Deadline, 'extensions'>, region: string): Extension | null {
  const mine = extensions.filter((one) => one.region === region && instantOf(one.at) !== null);
  mine.sort(
    (a, b) =>
      compareInstant(a.grantedAt, b.grantedAt) ||
      compareInstant(a.at, b.at) ||
      compareText(canonical(a), canonical(b)),
  );
  return mine.at(-1) ?? null;
}

/** Every deadline that binds a region, the nearest first and those without a day last. */
export function deadlinesOf(progress: Pick<Progress, 'deadlines'>, region: string): RegionDeadline[] {
  const zone = regionZone(region);
  const found = progress.deadlines
    .filter((deadline) => bindsRegion(deadline, region))
    .map((deadline): RegionDeadline => {
      const extension = extensionOf(deadline, region);
      const original = deadline.at !== null && instantOf(deadline.at) !== null ? deadline.at : null;
      const { id, label, measure, opensAt } = deadline;
      return { id, label, measure, opensAt, at: extension?.at ?? original, original, extension, zone };
    });
  const time = ({ at }: RegionDeadline) => (at === null ? null : instantOf(at)) ?? Number.POSITIVE_INFINITY;
  return found.sort((a, b) => {
    const [x, y] = [time(a), time(b)];
    return x < y ? -1 : x > y ? 1 : compareText(a.id, b.id);
  });
}
