import type { Progress, ProgressPlan } from '../../core/progress/model.ts';
import { untouched } from '../../core/progress/normal.ts';
import { plannedFor } from '../../core/progress/plan.ts';

/**
 * The view of the office that fills in: where it has not begun, every indicator is empty. To anybody else such a region
 * is one from which nothing has come in, and that is how it is kept.
 */
export function startedFrom(
  progress: Progress,
  plan: ProgressPlan,
  own: readonly string[] | undefined,
): Progress {
  return {
    ...progress,
    regions: progress.regions.map((region) =>
      region.indicators.length > 0 || region.summary !== null || own?.includes(region.region) === false
        ? region
        : {
            ...region,
            indicators: plannedFor(plan, region.region).map(({ id }) => ({
              id,
              ...untouched,
              evidence: [],
              difficulties: [],
              history: [],
            })),
          },
    ),
  };
}
