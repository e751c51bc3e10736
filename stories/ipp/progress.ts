/** CONTOH: made-up files that the stories of the filling show. Only the names of the regions are real. */
import { normalProgress, type Progress, type ProgressRole, type RegionProgress } from '@situs-kpu/ipp/core';
import { contohPlan, contohProgress, contohProgressAsOf } from '@situs-kpu/ipp/fixtures';
import {
  broadcastTabs,
  createWorkbench,
  indexedDbStorage,
  memoryStorage,
  type Workbench,
  type WorkbenchOptions,
} from '@situs-kpu/ipp/workbench';

export const plan = contohPlan();
export const progress = normalProgress(contohProgress(), plan);
export const now = contohProgressAsOf;

/** A file of these regions only. */
export const only = (...codes: string[]): Progress => ({
  ...progress,
  regions: progress.regions.filter(({ region }) => codes.includes(region)),
});

/** A file in which nobody has filled in anything. */
export const untouched = (...codes: string[]): Progress => ({
  ...progress,
  regions: codes.map(
    (region): RegionProgress => ({
      region,
      asOf: progress.asOf,
      operators: [],
      summary: null,
      series: [],
      lastActivity: null,
      indicators: [],
      difficulties: [],
    }),
  ),
});

const actorOf = (role: ProgressRole) => ({ role, name: null });

/** A workbench that forgets: for pictures and for trying out. The clock stands still. */
export function passing(
  initial: Progress,
  role: ProgressRole = 'kabkota',
  more: Partial<WorkbenchOptions> = {},
): Workbench {
  let count = 0;
  return createWorkbench({
    storage: memoryStorage(),
    plan,
    actor: actorOf(role),
    initial,
    now: () => now,
    newId: () => `contoh-${++count}`,
    ...more,
  });
}

/** A workbench that keeps its document in this browser, as an office would have it. */
export function lasting(name: string, initial: Progress, role: ProgressRole, within?: string): Workbench {
  return createWorkbench({
    storage: indexedDbStorage(name),
    tabs: broadcastTabs(name),
    plan,
    actor: actorOf(role),
    initial,
    ...(within !== undefined && { within }),
  });
}
