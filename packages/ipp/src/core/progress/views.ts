/** What the internal pages show: the matrix, the queue of the reviewer, the difficulties by frequency, the trail of an indicator. */
import { instantOf } from '@situs-kpu/ui/core';
import type { DataText } from '../model.ts';
import { countIndicators, type ProgressShare, progressShare, unknownCounts } from './counts.ts';
import type {
  Difficulty,
  IndicatorProgress,
  IndicatorState,
  IndicatorStatus,
  Progress,
  ProgressPlan,
  RegionProgress,
  Revision,
  StatusCounts,
} from './model.ts';
import { plannedFor } from './plan.ts';
import { compareInstant, compareRevisions, compareText, headsOf, parentStates } from './revisions.ts';
import { openDifficulties } from './standing.ts';

/** Counts of one region in one dimension. */
export interface MatrixCell {
  readonly dimension: string;
  readonly label: DataText;
  readonly short: DataText;
  readonly counts: StatusCounts;
  readonly share: ProgressShare;
}

/** Counts by dimension, in the order of the plan. Not known where the region lists no indicators. */
export function dimensionCounts(region: RegionProgress, plan: ProgressPlan): MatrixCell[] {
  const planned = plannedFor(plan, region.region);
  const known = region.indicators.length > 0;
  return plan.dimensions.map(({ id, label, short }) => {
    const ids = new Set(planned.filter((one) => one.dimension === id).map((one) => one.id));
    const mine = region.indicators.filter((one) => ids.has(one.id));
    const counts = known ? countIndicators(mine, ids.size) : unknownCounts;
    return { dimension: id, label, short, counts, share: progressShare(counts) };
  });
}

/** One row of the matrix region × dimension. */
export interface MatrixRow {
  readonly region: string;
  readonly cells: readonly MatrixCell[];
}

/** The matrix, in the order of the file. */
export const progressMatrix = (progress: Progress, plan: ProgressPlan): MatrixRow[] =>
  progress.regions.map((region) => ({ region: region.region, cells: dimensionCounts(region, plan) }));

/** An indicator that waits for the reviewer. */
export interface QueueItem {
  readonly region: string;
  readonly indicator: IndicatorProgress;
  /** When it was handed over; `null` where the history does not say. */
  readonly since: string | null;
  /** Full days since then; `null` when not known. */
  readonly days: number | null;
}

const fullDays = (since: string | null, now: string): number | null => {
  const [from, to] = [since === null ? null : instantOf(since), instantOf(now)];
  return from === null || to === null || from > to ? null : Math.floor((to - from) / 86_400_000);
};

/** Indicators in one state, those that wait longest first. */
export function waitingIndicators(progress: Progress, status: IndicatorStatus, now: string): QueueItem[] {
  const items = progress.regions.flatMap(({ region, indicators }) =>
    indicators
      .filter((one) => one.status === status)
      .map((indicator): QueueItem => {
        const since = headsOf(indicator.history).at(-1)?.at ?? null;
        return { region, indicator, since, days: fullDays(since, now) };
      }),
  );
  return items.sort(
    (a, b) =>
      Number(a.since === null) - Number(b.since === null) ||
      compareInstant(a.since ?? '', b.since ?? '') ||
      compareText(a.region, b.region) ||
      compareText(a.indicator.id, b.indicator.id),
  );
}

/** Handed over and not yet reviewed, the oldest first. */
export const verificationQueue = (progress: Progress, now: string): QueueItem[] =>
  waitingIndicators(progress, 'terkirim', now);

/** Difficulties of one category. */
export interface DifficultyGroup {
  readonly category: string;
  /** Name in the file's list; the id itself where the list has none. */
  readonly label: DataText;
  /** Difficulties that are not solved. */
  readonly open: number;
  /** All of them. */
  readonly all: number;
  /** Regions that have an open one, by code. */
  readonly regions: readonly string[];
  /** Open ones of this and the more frequent categories together. */
  readonly cumulative: number;
}

/** Categories with difficulties, the most frequent open ones first. */
export function difficultyPareto(progress: Progress): DifficultyGroup[] {
  const labels = new Map(progress.categories.map(({ id, label }) => [id, label]));
  const groups = new Map<string, { region: string; one: Difficulty }[]>();
  for (const { region, difficulties } of progress.regions)
    for (const one of difficulties)
      groups.set(one.category, [...(groups.get(one.category) ?? []), { region, one }]);
  const counted = [...groups].map(([category, all]) => {
    const open = all.filter(({ one }) => one.status !== 'selesai');
    return {
      category,
      label: labels.get(category) ?? { id: category },
      open: open.length,
      all: all.length,
      regions: [...new Set(open.map(({ region }) => region))].sort(compareText),
    };
  });
  counted.sort((a, b) => b.open - a.open || b.all - a.all || compareText(a.category, b.category));
  let cumulative = 0;
  return counted.map((group) => {
    cumulative += group.open;
    return { ...group, cumulative };
  });
}

/** All difficulties that are not solved, over all regions, the oldest first. */
export const openDifficultiesOf = (progress: Progress): { region: string; difficulty: Difficulty }[] =>
  progress.regions
    .flatMap((region) =>
      openDifficulties(region).map((difficulty) => ({ region: region.region, difficulty })),
    )
    .sort(
      (a, b) =>
        compareInstant(a.difficulty.raisedAt, b.difficulty.raisedAt) ||
        compareText(a.region, b.region) ||
        compareText(a.difficulty.id, b.difficulty.id),
    );

/** One step in the trail of an indicator. */
export interface TrailStep {
  readonly revision: Revision<IndicatorState>;
  /** States it followed on: one, several where a conflict was settled, none for a first entry. */
  readonly from: readonly IndicatorStatus[];
  readonly to: IndicatorStatus;
  /** It holds now. */
  readonly head: boolean;
}

/** The trail of an indicator, the oldest first. */
export function statusTrail({ history }: Pick<IndicatorProgress, 'history'>): TrailStep[] {
  const heads = new Set(headsOf(history));
  return [...history].sort(compareRevisions).map((revision) => ({
    revision,
    from: [...new Set(parentStates(history, revision).map(({ status }) => status))],
    to: revision.state.status,
    head: heads.has(revision),
  }));
}
