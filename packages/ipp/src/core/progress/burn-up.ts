/** How the finished part grew day by day, the even line to the deadline, and a forecast that says it is one. */
import { dayOf, instantOf, isDay } from '@situs-kpu/ui/core';
import type { LocalText } from '../model.ts';
import { filledIn, isIndicatorCount, regionCounts } from './counts.ts';
import type {
  DeadlineMeasure,
  IndicatorStatus,
  Progress,
  ProgressPlan,
  ProgressZone,
  RegionProgress,
  StatusCounts,
} from './model.ts';
import { compareInstant, compareRevisions, compareText } from './revisions.ts';

/** The state at the end of one day. */
export interface BurnPoint {
  /** `YYYY-MM-DD` in the zone of the series. */
  readonly day: string;
  /** Indicators that are finished (or handed over). */
  readonly done: number;
  /** Indicators that apply. */
  readonly base: number;
}

export interface BurnUp {
  readonly measure: DeadlineMeasure;
  readonly zone: ProgressZone;
  /** Days on which something changed, and the day of the file, oldest first. Empty when nothing is known. */
  readonly points: readonly BurnPoint[];
  /** Regions that are counted. */
  readonly regions: readonly string[];
  /** Regions of which too little is known; their figures are in no point. */
  readonly missing: readonly string[];
  /** First day on which all counted regions are known, where an earlier change had to be left out; else `null`. */
  readonly knownFrom: string | null;
}

export interface BurnUpOptions {
  /** Codes of the regions. @default all */
  regions?: readonly string[];
  /** @default 'selesai' */
  measure?: DeadlineMeasure;
  /** Zone whose days are meant. @default 'WIB' */
  zone?: ProgressZone;
  plan?: ProgressPlan;
}

interface Step {
  at: string;
  done: number;
  base: number;
}
/** `from`: nothing is known before it; `null` when all is known from the beginning. */
interface Track {
  steps: Step[];
  from: string | null;
}

const counted: Readonly<Record<DeadlineMeasure, ReadonlySet<IndicatorStatus>>> = {
  selesai: new Set(['terverifikasi']),
  terisi: new Set(['terkirim', 'dikembalikan', 'terverifikasi']),
};

/** Done and base of counts; `null` when they are not known or contradict each other. */
function stepOf(at: string, counts: StatusCounts, measure: DeadlineMeasure): Step | null {
  const done = measure === 'selesai' ? counts.terverifikasi : filledIn(counts);
  const { total, tidakBerlaku } = counts;
  if (!isIndicatorCount(done) || !isIndicatorCount(total) || !isIndicatorCount(tidakBerlaku)) return null;
  const base = total - tidakBerlaku;
  return base >= 0 && done <= base ? { at, done, base } : null;
}

function trackOf(region: RegionProgress, measure: DeadlineMeasure, plan?: ProgressPlan): Track | null {
  const now = stepOf(region.asOf, regionCounts(region, plan), measure);
  if (!now) return null;
  if (region.indicators.length === 0) {
    const known = region.series.flatMap(({ at, counts }) => stepOf(at, counts, measure) ?? []);
    const steps = [...known.filter(({ at }) => compareInstant(at, region.asOf) < 0), now];
    steps.sort((a, b) => compareInstant(a.at, b.at));
    return { steps, from: steps[0]?.at ?? null };
  }
  const total = regionCounts(region, plan).total ?? 0;
  const statuses = new Map<string, IndicatorStatus>();
  const changes = region.indicators.flatMap(({ id, history }) =>
    history.map((revision) => ({ id, revision })),
  );
  changes.sort((a, b) => compareRevisions(a.revision, b.revision) || compareText(a.id, b.id));
  let [done, base] = [0, total];
  let from: string | null = null;
  const steps: Step[] = [];
  for (const { id, revision } of changes) {
    const before = statuses.get(id) ?? 'kosong';
    const { status } = revision.state;
    statuses.set(id, status);
    done += Number(counted[measure].has(status)) - Number(counted[measure].has(before));
    base += Number(before === 'tidakBerlaku') - Number(status === 'tidakBerlaku');
    // A first version that is already handed over came from a sheet: how it got there is not known.
    const begins =
      status === 'kosong' || status === 'draf' || (status === 'tidakBerlaku' && revision.by !== null);
    const jumped = revision.parents.length === 0 && !begins;
    if (jumped && (from === null || compareInstant(revision.at, from) > 0)) from = revision.at;
    steps.push({ at: revision.at, done, base });
  }
  // What is shown decides, whatever the clocks of the offices said.
  return { steps: [...steps.filter(({ at }) => compareInstant(at, region.asOf) < 0), now], from };
}

/** The growth of the finished part over all regions that are known. */
export function burnUp(progress: Progress, options: BurnUpOptions = {}): BurnUp {
  const { measure = 'selesai', zone = 'WIB', plan } = options;
  const wanted = options.regions && new Set(options.regions);
  const missing: string[] = [];
  const tracks: { region: string; track: Track }[] = [];
  for (const region of progress.regions) {
    if (wanted && !wanted.has(region.region)) continue;
    const track = trackOf(region, measure, plan);
    if (track) tracks.push({ region: region.region, track });
    else missing.push(region.region);
  }
  const day = (at: string) => dayOf(at, zone) ?? '';
  let start = '';
  const byDay = new Map<string, { index: number; step: Step }[]>();
  tracks.forEach(({ track }, index) => {
    if (track.from !== null && day(track.from) > start) start = day(track.from);
    for (const step of track.steps) {
      const list = byDay.get(day(step.at));
      if (list) list.push({ index, step });
      else byDay.set(day(step.at), [{ index, step }]);
    }
  });
  const last = day(progress.asOf);
  if (tracks.length > 0 && !byDay.has(last)) byDay.set(last, []);
  const state = tracks.map(({ track }): Step => {
    const [first] = track.steps;
    return { at: '', done: 0, base: first?.base ?? 0 };
  });
  const points: BurnPoint[] = [];
  let dropped = false;
  for (const [each, changes] of [...byDay].sort(([a], [b]) => compareText(a, b))) {
    for (const { index, step } of changes) state[index] = step;
    if (each < start) dropped = true;
    else
      points.push({
        day: each,
        done: state.reduce((sum, one) => sum + one.done, 0),
        base: state.reduce((sum, one) => sum + one.base, 0),
      });
  }
  return {
    measure,
    zone,
    points,
    regions: tracks.map(({ region }) => region).sort(compareText),
    missing: missing.sort(compareText),
    knownFrom: dropped ? start : null,
  };
}

/** Days since 1970 of a calendar day. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayText = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** Even line from the opening to the deadline: what would be done by a day if every day brought the same. */
export function evenLine(
  opensAt: string | null,
  dueAt: string | null,
  base: number,
  zone: ProgressZone = 'WIB',
): BurnPoint[] {
  const [from, to] = [
    opensAt === null ? null : dayOf(opensAt, zone),
    dueAt === null ? null : dayOf(dueAt, zone),
  ];
  if (from === null || to === null || from >= to) return [];
  return [
    { day: from, done: 0, base },
    { day: to, done: base, base },
  ];
}

/** Share of the time to the deadline that has passed, 0 to 1; `null` when one end is not known or both are the same. */
export function timePassed(opensAt: string | null, dueAt: string | null, now: string): number | null {
  const [from, to, at] = [opensAt, dueAt, now].map((one) => (one === null ? null : instantOf(one)));
  if (from == null || to == null || at == null || to <= from) return null;
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}

/** How a forecast is made. It is data, so that an office can see and change it. */
export interface ForecastRule {
  /** `laju-rata-rata`: the mean pace of the window goes on. */
  readonly method: 'laju-rata-rata';
  /** Days before the last point that make the pace. */
  readonly windowDays: number;
  /** Least number of points in the window. */
  readonly minPoints: number;
  /** Least number of days between the first and the last of them. */
  readonly minSpanDays: number;
  /** A forecast further away than this is none, in days. */
  readonly farthestDays: number;
}

/** The project's rule; KPU published none. */
export const forecastRule: ForecastRule = {
  method: 'laju-rata-rata',
  windowDays: 14,
  minPoints: 3,
  minSpanDays: 4,
  farthestDays: 365,
};

/** Why there is no forecast. */
export const forecastRefusals = [
  'unknown',
  'finished',
  'few_points',
  'short_span',
  'no_pace',
  'base_changed',
  'too_far',
] as const;
export type ForecastRefusal = (typeof forecastRefusals)[number];

export type Forecast =
  | {
      readonly known: true;
      readonly rule: ForecastRule;
      /** Day on which the rest would be done at the mean pace. */
      readonly day: string;
      /** The same at the faster and the slower of the pace of the window and of the whole series. */
      readonly earliest: string;
      readonly latest: string;
      /** Indicators a day. */
      readonly pace: number;
      /** Indicators that are left. */
      readonly rest: number;
      /** First and last day that made the pace, and the points between. */
      readonly from: string;
      readonly to: string;
      readonly points: number;
      /** What it is, to be shown beside it. */
      readonly text: LocalText;
    }
  | { readonly known: false; readonly reason: ForecastRefusal; readonly text: LocalText };

const refusalTexts: Readonly<Record<ForecastRefusal, LocalText>> = {
  unknown: {
    id: 'Tidak ada perkiraan: perkembangan hari demi hari belum diketahui.',
    en: 'No forecast: the development day by day is not known.',
  },
  finished: { id: 'Tidak perlu perkiraan: semua sudah selesai.', en: 'No forecast is needed: all is done.' },
  few_points: {
    id: 'Tidak ada perkiraan: terlalu sedikit hari dengan perubahan untuk menghitung laju.',
    en: 'No forecast: too few days with a change to work out a pace.',
  },
  short_span: {
    id: 'Tidak ada perkiraan: rentang harinya terlalu pendek untuk menghitung laju.',
    en: 'No forecast: the days span too short a time to work out a pace.',
  },
  no_pace: {
    id: 'Tidak ada perkiraan: dalam rentang itu jumlah yang selesai tidak bertambah.',
    en: 'No forecast: within that time the number finished did not grow.',
  },
  base_changed: {
    id: 'Tidak ada perkiraan: jumlah indikator yang berlaku berubah dalam rentang itu, jadi lajunya tidak sebanding.',
    en: 'No forecast: the number of indicators that apply changed within that time, so the pace does not compare.',
  },
  too_far: {
    id: 'Tidak ada perkiraan: dengan laju ini selesainya terlalu jauh untuk disebut.',
    en: 'No forecast: at this pace the end is too far away to name.',
  },
};

const refuse = (reason: ForecastRefusal): Forecast => ({ known: false, reason, text: refusalTexts[reason] });

/** When the rest would be done if the past pace goes on. Refuses, with the reason, where that would be a guess. */
export function forecast({ points }: Pick<BurnUp, 'points'>, rule: ForecastRule = forecastRule): Forecast {
  const valid = points.filter(({ day }) => isDay(day));
  const last = valid.at(-1);
  if (!last || last.base === 0) return refuse('unknown');
  const rest = last.base - last.done;
  if (rest <= 0) return refuse('finished');
  const end = dayNumber(last.day);
  const window = valid.filter(({ day }) => end - dayNumber(day) <= rule.windowDays);
  const [first] = window;
  if (!first || window.length < rule.minPoints) return refuse('few_points');
  const span = end - dayNumber(first.day);
  if (span < rule.minSpanDays) return refuse('short_span');
  if (window.some(({ base }) => base !== last.base)) return refuse('base_changed');
  const pace = (last.done - first.done) / span;
  if (pace <= 0) return refuse('no_pace');
  const [oldest = first] = valid;
  const wholeSpan = end - dayNumber(oldest.day);
  const whole = wholeSpan > 0 && oldest.base === last.base ? (last.done - oldest.done) / wholeSpan : pace;
  const daysAt = (each: number) => Math.ceil(rest / each - 1e-9);
  const days = daysAt(pace);
  const slow = daysAt(Math.min(pace, whole > 0 ? whole : pace));
  const fast = daysAt(Math.max(pace, whole));
  if (days > rule.farthestDays || slow > rule.farthestDays) return refuse('too_far');
  return {
    known: true,
    rule,
    day: dayText(end + days),
    earliest: dayText(end + fast),
    latest: dayText(end + slow),
    pace,
    rest,
    from: first.day,
    to: last.day,
    points: window.length,
    text: {
      id: 'Perkiraan, bukan janji: laju rata-rata pada rentang itu diteruskan.',
      en: 'A forecast, no promise: the mean pace of that time goes on.',
    },
  };
}
