/**
 * The normal form of a progress file, and the union of several. In it everything has its revisions, what is shown
 * follows from them, and every list has one order. Joining is a union of sets: the order of files does not matter, the
 * same file twice changes nothing, and nothing is dropped.
 */
import { countIndicators, regionCounts } from './counts.ts';
import type {
  DatedCounts,
  Deadline,
  DeadlineState,
  Difficulty,
  DifficultyState,
  Evidence,
  IndicatorProgress,
  IndicatorState,
  Progress,
  ProgressPlan,
  RegionProgress,
  Revision,
} from './model.ts';
import {
  canonical,
  compareInstant,
  compareText,
  currentOf,
  distinct,
  fullHistory,
  joinHistories,
} from './revisions.ts';

/** An indicator that nobody has touched. */
export const untouched: IndicatorState = { status: 'kosong', value: null, note: null };

export const indicatorState = ({ status, value, note }: IndicatorState): IndicatorState => ({
  status,
  value,
  note,
});
export const difficultyState = (one: DifficultyState): DifficultyState => ({
  category: one.category,
  text: one.text,
  status: one.status,
  owner: one.owner,
  resolution: one.resolution,
  dueAt: one.dueAt,
});
export const deadlineState = (one: DeadlineState): DeadlineState => ({
  label: one.label,
  opensAt: one.opensAt,
  at: one.at,
  scope: typeof one.scope === 'string' ? one.scope : [...new Set(one.scope)].sort(compareText),
  measure: one.measure,
});

/** The later of two instants. */
const later = (a: string, b: string): string => (compareInstant(a, b) >= 0 ? a : b);
const laterOrNull = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : later(a, b);

/** Groups by a key, in the order of the keys. */
function grouped<T>(things: readonly T[], key: (thing: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const before = groups.get(key(thing));
    if (before) before.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b));
}

const allHistories = <S>(all: readonly { history: readonly Revision<S>[] }[]): Revision<S>[] =>
  joinHistories(
    all.flatMap(({ history }) => history),
    [],
  );

/** What makes two descriptions of evidence the same. */
export const evidenceKey = ({ id, name, type, size, sha256, addedAt }: Evidence): string =>
  canonical([id, name, type, size, sha256?.toLowerCase() ?? null, addedAt]);

/** Taken away once is taken away, and internal once is internal. */
function joinEvidence(all: readonly Evidence[]): Evidence[] {
  const joined = grouped(all, evidenceKey).flatMap(([, group]): Evidence[] => {
    const [first] = group;
    if (!first) return [];
    const removals = group.flatMap(({ removedAt }) => removedAt ?? []).sort(compareInstant);
    const open = group.every(({ visibility }) => visibility === 'publik');
    return [
      {
        ...first,
        sha256: first.sha256?.toLowerCase() ?? null,
        visibility: open ? 'publik' : 'internal',
        removedAt: removals[0] ?? null,
      },
    ];
  });
  return joined.sort(
    (a, b) => compareInstant(a.addedAt, b.addedAt) || compareText(evidenceKey(a), evidenceKey(b)),
  );
}

function joinIndicators(all: readonly IndicatorProgress[]): IndicatorProgress[] {
  return grouped(all, ({ id }) => id).map(([id, group]) => {
    const history = allHistories(group);
    return {
      id,
      ...indicatorState(currentOf(history)?.state ?? untouched),
      evidence: joinEvidence(group.flatMap(({ evidence }) => evidence)),
      difficulties: [...new Set(group.flatMap(({ difficulties }) => difficulties))].sort(compareText),
      history,
    };
  });
}

function joinDifficulties(all: readonly Difficulty[]): Difficulty[] {
  return grouped(all, ({ id }) => id).flatMap(([id, group]) => {
    const history = allHistories(group);
    const shown = currentOf(history);
    const raisedAt = group.map((one) => one.raisedAt).sort(compareInstant)[0];
    return shown && raisedAt !== undefined
      ? [{ id, ...difficultyState(shown.state), raisedAt, history }]
      : [];
  });
}

function joinDeadlines(all: readonly Deadline[]): Deadline[] {
  return grouped(all, ({ id }) => id).flatMap(([id, group]) => {
    const history = allHistories(group);
    const shown = currentOf(history);
    const extensions = distinct(
      group.flatMap((one) => one.extensions),
      (a, b) => compareText(a.region, b.region) || compareInstant(a.grantedAt, b.grantedAt),
    );
    return shown ? [{ id, ...deadlineState(shown.state), extensions, history }] : [];
  });
}

const bySeries = (a: DatedCounts, b: DatedCounts) => compareInstant(a.at, b.at);

/** Normal regions with the same code as one. */
function joinRegions(all: readonly RegionProgress[], plan: ProgressPlan | undefined): RegionProgress[] {
  return grouped(all, ({ region }) => region).map(([region, group]) => {
    const indicators = joinIndicators(group.flatMap((one) => one.indicators));
    const series = distinct(
      group.flatMap((one) => one.series),
      bySeries,
    );
    // Only files that list indicators say how many there are beyond those listed.
    const totals = group.map((one) => (one.indicators.length > 0 ? (one.summary?.total ?? 0) : 0));
    const total = Math.max(...totals);
    const joined: RegionProgress = {
      region,
      asOf: group.map((one) => one.asOf).reduce(later),
      operators: distinct(group.flatMap((one) => one.operators)),
      summary: indicators.length > 0 ? countIndicators(indicators, total) : (series.at(-1)?.counts ?? null),
      series,
      lastActivity: group.map((one) => one.lastActivity).reduce(laterOrNull, null),
      indicators,
      difficulties: joinDifficulties(group.flatMap((one) => one.difficulties)),
    };
    return indicators.length > 0 ? { ...joined, summary: regionCounts(joined, plan) } : joined;
  });
}

function normalRegion(region: RegionProgress): RegionProgress {
  const { asOf } = region;
  const indicators = region.indicators.map((one) => ({
    ...one,
    history: fullHistory(
      indicatorState(one),
      one.history.map(clean(indicatorState)),
      untouched,
      asOf,
      `${region.region} ${one.id}`,
    ),
  }));
  const difficulties = region.difficulties.map((one) => ({
    ...one,
    history: fullHistory(
      difficultyState(one),
      one.history.map(clean(difficultyState)),
      null,
      one.raisedAt,
      `${region.region} ${one.id}`,
    ),
  }));
  const series = distinct(region.series, bySeries);
  // Counts that the indicators do not give are kept as what was stated at that time.
  const counted = indicators.length > 0 ? regionCounts(region) : series.at(-1)?.counts;
  const stated =
    region.summary !== null && canonical(region.summary) !== canonical(counted ?? null)
      ? [{ at: asOf, counts: region.summary }]
      : [];
  return { ...region, indicators, difficulties, series: distinct([...series, ...stated], bySeries) };
}

/** A revision with the fields of its state alone and its parents in one order. */
const clean =
  <S>(state: (given: S) => S) =>
  (one: Revision<S>): Revision<S> => ({
    id: one.id,
    parents: [...new Set(one.parents)].sort(compareText),
    at: one.at,
    by: one.by,
    actor: one.actor,
    state: state(one.state),
  });

/** Several normal files of one instrument as one. */
export function joinProgress(all: readonly [Progress, ...Progress[]], plan?: ProgressPlan): Progress {
  const [first] = all;
  return {
    schema: first.schema,
    instrument: first.instrument,
    asOf: all.map(({ asOf }) => asOf).reduce(later),
    sample: all.some(({ sample }) => sample),
    categories: distinct(
      all.flatMap(({ categories }) => categories),
      (a, b) => compareText(a.id, b.id),
    ),
    deadlines: joinDeadlines(all.flatMap(({ deadlines }) => deadlines)),
    regions: joinRegions(
      all.flatMap(({ regions }) => regions),
      plan,
    ),
  };
}

/** The normal form: revisions for everything, one order for every list. A file that is normal comes back equal. */
export function normalProgress(progress: Progress, plan?: ProgressPlan): Progress {
  const deadlines = progress.deadlines.map((one) => ({
    ...one,
    history: fullHistory(
      deadlineState(one),
      one.history.map(clean(deadlineState)),
      null,
      progress.asOf,
      one.id,
    ),
  }));
  return joinProgress([{ ...progress, deadlines, regions: progress.regions.map(normalRegion) }], plan);
}
