/** A change of one region: whether it may be made, and what follows from it for the counts. */
import { regionCounts } from '../core/progress/counts.ts';
import type { RegionProgress } from '../core/progress/model.ts';
import { compareInstant, distinct } from '../core/progress/revisions.ts';
import { type CommandOutcome, type Doing, type Refusal, refuseCommand } from './command.ts';

export function inRegion(
  { progress, context }: Doing,
  code: string,
  change: (region: RegionProgress) => RegionProgress | Refusal,
): CommandOutcome {
  const region = progress.regions.find((one) => one.region === code);
  if (!region)
    return refuseCommand(
      'region',
      `wilayah ${code} tidak ada dalam berkas ini. Pilih wilayah yang ada, atau impor berkasnya.`,
      `the region ${code} is not in this file. Choose one that is, or import its file.`,
    );
  if (context.regions && !context.regions.includes(code))
    return refuseCommand(
      'role',
      `wilayah ${code} bukan wilayah Anda. Isian wilayah lain hanya bisa dilihat.`,
      `the region ${code} is not yours. Entries of other regions can only be read.`,
    );
  const changed = change(region);
  if ('ok' in changed) return changed;
  const listed = changed.indicators.length > 0;
  // Counts that were stated before indicators were listed stay readable.
  const stated =
    listed && region.indicators.length === 0 && region.summary
      ? distinct([...changed.series, { at: region.asOf, counts: region.summary }], (a, b) =>
          compareInstant(a.at, b.at),
        )
      : changed.series;
  const dated: RegionProgress = {
    ...changed,
    asOf: context.now,
    lastActivity: context.now,
    series: stated,
    summary: listed ? regionCounts(changed, context.plan) : changed.summary,
  };
  return {
    ok: true,
    progress: { ...progress, regions: progress.regions.map((one) => (one === region ? dated : one)) },
  };
}
