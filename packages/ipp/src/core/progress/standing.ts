/** Applies a rule to a region: where it stands towards its deadline, by which signs, and what to do. */
import { dayOf, instantOf } from '@situs-kpu/ui/core';
import { type BurnUp, burnUp, type Forecast, forecast, timePassed } from './burn-up.ts';
import { type ProgressShare, progressShare, regionCounts } from './counts.ts';
import { deadlinesOf, type RegionDeadline } from './deadlines.ts';
import type {
  Difficulty,
  Progress,
  ProgressPlan,
  ProgressZone,
  RegionProgress,
  StatusCounts,
} from './model.ts';
import { regionZone } from './plan.ts';
import { compareInstant, rivalsOf } from './revisions.ts';
import {
  type ProgressRule,
  type Recommendation,
  type RiskSign,
  type StandingState,
  suggestedRule,
} from './rule.ts';

/** A sign that is met, with the figure that met it. */
export interface MetSign {
  readonly sign: RiskSign;
  /** The figure: percentage points, days, or a number of things; for the forecast the days after the deadline. */
  readonly value: number;
}

/** A deadline and how much of what it asks for is there. */
export interface DeadlineStanding {
  readonly deadline: RegionDeadline;
  readonly share: ProgressShare;
  readonly state: StandingState;
  /** Calendar days until it ends, in the zone of the region: 0 today, negative afterwards. `null` while it is not set. */
  readonly daysLeft: number | null;
  readonly signs: readonly MetSign[];
}

export interface Standing {
  readonly region: string;
  readonly zone: ProgressZone;
  readonly counts: StatusCounts;
  /** Verified of all that apply. */
  readonly share: ProgressShare;
  /** Handed over of all that apply. */
  readonly filled: ProgressShare;
  readonly state: StandingState;
  /** The deadline that decided; `null` without one. */
  readonly decisive: DeadlineStanding | null;
  /** All deadlines of the region, the nearest first. */
  readonly deadlines: readonly DeadlineStanding[];
  /** Difficulties that are not solved, the oldest first. */
  readonly open: readonly Difficulty[];
  /** Those of them that are past their own day. */
  readonly overdue: readonly Difficulty[];
  /** Things of which two versions wait for a decision. */
  readonly conflicts: number;
  readonly lastActivity: string | null;
  /** Days since then, rounded down; `null` when not known. */
  readonly idleDays: number | null;
  readonly burnUp: BurnUp;
  readonly forecast: Forecast;
  readonly recommendations: readonly Recommendation[];
}

export interface StandingOptions {
  /** Instant at which it is judged. */
  now: string;
  /** @default suggestedRule */
  rule?: ProgressRule;
  plan?: ProgressPlan;
}

const day = 86_400_000;

/** Calendar days from one day to another. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day);

function isMet(sign: RiskSign, value: number, percent: number): boolean {
  switch (sign.kind) {
    case 'behind':
      return value >= sign.points;
    case 'near':
      return value <= sign.days && percent < sign.belowPercent;
    case 'idle':
      return value >= sign.days;
    case 'forecast':
      return value > 0;
    default:
      return value >= sign.count;
  }
}

/** Last change of a region: as stated, or the newest revision of its indicators and difficulties. */
export function lastActivityOf(region: RegionProgress): string | null {
  let last = region.lastActivity;
  for (const { history } of [...region.indicators, ...region.difficulties])
    for (const { at } of history) if (last === null || compareInstant(at, last) > 0) last = at;
  return last;
}

/** Difficulties that are not solved, the oldest first. */
export function openDifficulties(region: Pick<RegionProgress, 'difficulties'>): Difficulty[] {
  return region.difficulties
    .filter(({ status }) => status !== 'selesai')
    .sort((a, b) => compareInstant(a.raisedAt, b.raisedAt) || (a.id < b.id ? -1 : 1));
}

/** Where a region stands. Never throws: what is not known is said to be not known. */
export function standingOf(progress: Progress, region: RegionProgress, options: StandingOptions): Standing {
  const { now, rule = suggestedRule, plan } = options;
  const zone = regionZone(region.region);
  const counts = regionCounts(region, plan);
  const share = progressShare(counts);
  const filled = progressShare(counts, 'terisi');
  const at = instantOf(now);
  const open = openDifficulties(region);
  const passed = (moment: string | null) => {
    const instant = moment === null ? null : instantOf(moment);
    return at !== null && instant !== null && at > instant;
  };
  const overdue = open.filter(({ dueAt }) => passed(dueAt));
  const conflicts =
    region.indicators.filter(({ history }) => rivalsOf(history).length > 0).length +
    region.difficulties.filter(({ history }) => rivalsOf(history).length > 0).length;
  const lastActivity = lastActivityOf(region);
  const last = lastActivity === null ? null : instantOf(lastActivity);
  const idleDays = at === null || last === null || last > at ? null : Math.floor((at - last) / day);
  const own = { ...progress, regions: [region], asOf: region.asOf };
  const series = (measure: 'selesai' | 'terisi') => burnUp(own, { measure, zone, ...(plan && { plan }) });
  const grown = series('selesai');
  const ahead = forecast(grown, rule.forecast);

  const judge = (deadline: RegionDeadline): DeadlineStanding => {
    const mine = deadline.measure === 'selesai' ? share : filled;
    const end = deadline.at === null ? null : instantOf(deadline.at);
    const dates = [dayOf(now, zone), dayOf(deadline.at ?? '', zone)] as const;
    const daysLeft = dates[0] === null || dates[1] === null ? null : daysBetween(dates[0], dates[1]);
    const result = (state: StandingState, signs: readonly MetSign[] = []): DeadlineStanding => ({
      deadline,
      share: mine,
      state,
      daysLeft,
      signs,
    });
    if (!mine.known) return result(mine.reason === 'nothing' ? 'tidakAda' : 'belumDiketahui');
    if (mine.done === mine.base) return result('selesai');
    if (at === null) return result('belumDiketahui');
    if (end === null || daysLeft === null) return result('tanpaTenggat');
    if (at > end) return result('terlambat');
    const told = deadline.measure === 'selesai' ? ahead : forecast(series('terisi'), rule.forecast);
    const due = dayOf(deadline.at ?? '', zone);
    const time = timePassed(deadline.opensAt, deadline.at, now);
    const figures: Readonly<Record<RiskSign['kind'], number | null>> = {
      behind: time === null ? null : time * 100 - mine.percent,
      near: daysLeft,
      idle: idleDays,
      difficulties: open.length,
      overdue: overdue.length,
      returned: counts.dikembalikan,
      forecast: told.known && due !== null ? daysBetween(due, told.day) : null,
    };
    const signs = rule.signs.flatMap((sign): MetSign[] => {
      const value = figures[sign.kind];
      return value !== null && isMet(sign, value, mine.percent) ? [{ sign, value }] : [];
    });
    return result(signs.length > 0 ? 'berisiko' : 'sesuai', signs);
  };

  const deadlines = deadlinesOf(progress, region.region).map(judge);
  // The worst one decides; among equals the nearest.
  const order: readonly StandingState[] = [
    'terlambat',
    'berisiko',
    'sesuai',
    'belumDiketahui',
    'tanpaTenggat',
    'tidakAda',
    'selesai',
  ];
  const decisive = order.flatMap((state) => deadlines.filter((one) => one.state === state)).at(0) ?? null;
  const without: StandingState = share.known
    ? share.done === share.base
      ? 'selesai'
      : 'tanpaTenggat'
    : share.reason === 'nothing'
      ? 'tidakAda'
      : 'belumDiketahui';
  const state = decisive?.state ?? without;
  const contradiction = !share.known && share.reason === 'contradiction';
  const met = new Set(deadlines.flatMap(({ signs }) => signs.map(({ sign }) => sign.kind)));
  // A late region has its signs too: they say what to do.
  if (state === 'terlambat') {
    for (const sign of rule.signs) {
      if (sign.kind === 'overdue' && overdue.length >= sign.count) met.add('overdue');
      if (sign.kind === 'difficulties' && open.length >= sign.count) met.add('difficulties');
      if (sign.kind === 'returned' && (counts.dikembalikan ?? 0) >= sign.count) met.add('returned');
      if (sign.kind === 'idle' && (idleDays ?? 0) >= sign.days) met.add('idle');
    }
  }
  const recommendations = rule.recommendations.filter(
    ({ when }) =>
      (when.standing === undefined || when.standing.includes(state)) &&
      (when.signs === undefined || when.signs.some((kind) => met.has(kind))) &&
      (when.contradiction === undefined || when.contradiction === contradiction) &&
      (when.conflict === undefined || when.conflict === conflicts > 0),
  );
  return {
    region: region.region,
    zone,
    counts,
    share,
    filled,
    state,
    decisive,
    deadlines,
    open,
    overdue,
    conflicts,
    lastActivity,
    idleDays,
    burnUp: grown,
    forecast: ahead,
    recommendations,
  };
}
