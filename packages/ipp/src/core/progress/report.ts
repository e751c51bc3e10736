/** What the province prints about each regency, and what it sends: data of the A4 report, text for WhatsApp, a letter. */
import { textOf } from '@situs-kpu/ui/core';
import { type DataText, type Locale, textIn } from '../model.ts';
import { roleNames } from './codes.ts';
import type { Difficulty, Progress, ProgressPlan, RegionProgress } from './model.ts';
import { regionName } from './plan.ts';
import { compareText } from './revisions.ts';
import type { StandingState } from './rule.ts';
import { fill, type ProgressSentence, type ProgressStory, partsOf, someOf } from './sentences.ts';
import { type Standing, type StandingOptions, standingOf } from './standing.ts';
import { type ProvinceStoryOptions, provinceStory, tell } from './story.ts';
import { dimensionCounts, type MatrixCell, type QueueItem, waitingIndicators } from './views.ts';

/** A difficulty with the name of its category. */
export interface ReportedDifficulty {
  readonly difficulty: Difficulty;
  readonly category: DataText;
  readonly overdue: boolean;
}

/** Everything the report says about one regency. Internal. */
export interface RegionReport {
  readonly region: string;
  readonly name: string;
  readonly standing: Standing;
  /** Counts by dimension; empty without a plan. */
  readonly dimensions: readonly MatrixCell[];
  /** Returned and not handed over again, the oldest first, with their reasons in the indicator's note. */
  readonly returned: readonly QueueItem[];
  /** Handed over and not yet reviewed, the oldest first. */
  readonly waiting: readonly QueueItem[];
  /** Difficulties that are not solved, the oldest first. */
  readonly difficulties: readonly ReportedDifficulty[];
}

export interface ProvinceReport {
  readonly sample: boolean;
  readonly asOf: string;
  readonly now: string;
  /** Number of regions in each standing. */
  readonly standings: Readonly<Record<StandingState, number>>;
  /** The summary in sentences. */
  readonly story: ProgressStory;
  /** One per regency, by code. */
  readonly regions: readonly RegionReport[];
}

/** The report of one regency. */
export function regionReport(
  progress: Progress,
  region: RegionProgress,
  options: StandingOptions,
): RegionReport {
  const { plan, now } = options;
  const standing = standingOf(progress, region, options);
  const labels = new Map(progress.categories.map(({ id, label }) => [id, label]));
  const only = { ...progress, regions: [region] };
  return {
    region: region.region,
    name: regionName(region.region),
    standing,
    dimensions: plan ? dimensionCounts(region, plan) : [],
    returned: waitingIndicators(only, 'dikembalikan', now),
    waiting: waitingIndicators(only, 'terkirim', now),
    difficulties: standing.open.map((difficulty) => ({
      difficulty,
      category: labels.get(difficulty.category) ?? { id: difficulty.category },
      overdue: standing.overdue.includes(difficulty),
    })),
  };
}

/** The report of a province: all regencies by code, and the summary. */
export function provinceReport(progress: Progress, options: ProvinceStoryOptions): ProvinceReport {
  const regions = [...progress.regions]
    .sort((a, b) => compareText(a.region, b.region))
    .map((region) => regionReport(progress, region, options));
  const standings: Record<StandingState, number> = {
    terlambat: 0,
    berisiko: 0,
    sesuai: 0,
    selesai: 0,
    tanpaTenggat: 0,
    tidakAda: 0,
    belumDiketahui: 0,
  };
  for (const { standing } of regions) standings[standing.state] += 1;
  return {
    sample: progress.sample,
    asOf: progress.asOf,
    now: options.now,
    standings,
    story: provinceStory(progress, options),
    regions,
  };
}

export interface ReminderOptions extends StandingOptions {
  /** @default 'id' */
  locale?: Locale;
}

export interface Reminder {
  readonly region: string;
  readonly sample: boolean;
  /** Lines in their order. */
  readonly lines: readonly ProgressSentence[];
  /** For a chat: one line each. Marks that a chat program takes for bold or italic are taken out of names. */
  readonly whatsapp: string;
  /** For a letter: without number and signature, which the office adds. */
  readonly letter: {
    readonly recipient: string;
    readonly subject: string;
    readonly opening: string;
    readonly points: readonly string[];
    readonly closing: string;
  };
}

const chat = (text: string) => text.replace(/[*_~`]/g, '');

/** A reminder to one regency about its own filling. It speaks of no other regency and blames nobody. */
export function progressReminder(
  progress: Progress,
  region: RegionProgress,
  options: ReminderOptions,
): Reminder {
  const { locale = 'id', plan } = options;
  const standing = standingOf(progress, region, options);
  const { counts, share, filled, zone } = standing;
  const make = partsOf(locale, region.asOf);
  const at = `regions[${region.region}]`;
  const points: ProgressSentence[] = [];
  const say = (id: string, key: string, values: Parameters<typeof fill>[2] = {}) =>
    points.push({ id, parts: fill(locale, key, values) });
  const asOf = make.moment(region.asOf, zone, `${at}.asOf`);
  if (share.known)
    say('state', 'r_state', {
      asOf,
      done: make.whole(share.done, 'verified', `${at}.summary.terverifikasi`, 'count(terverifikasi)'),
      base: make.whole(share.base, 'applicable', `${at}.summary`, 'total - tidakBerlaku'),
      share: make.share(share, `${at}.summary`),
    });
  else say('state', share.reason === 'nothing' ? 'r_state_nothing' : 'r_state_unknown', { asOf });
  if (filled.known && filled.done < filled.base)
    say('rest', 'r_rest', {
      n: make.whole(
        filled.base - filled.done,
        'indicators',
        `${at}.summary`,
        'total - tidakBerlaku - terisi',
      ),
    });
  const returned = counts.dikembalikan ?? 0;
  if (returned > 0) {
    const n = make.whole(returned, 'indicators', `${at}.summary.dikembalikan`, 'count(dikembalikan)');
    const names = returnedNames(region, plan, locale);
    if (names.length === 0) say('returned', 'r_returned_bare', { n });
    else
      say('returned', 'r_returned', {
        n,
        names: someOf(
          locale,
          names.map(({ id, text }) => make.name(text, `${at}.indicators[${id}]`)),
          (rest) => make.whole(rest, 'others', `${at}.indicators`, 'count(rest)'),
          5,
        ),
      });
  }
  for (const { deadline, state, daysLeft } of standing.deadlines) {
    if (deadline.at === null || daysLeft === null || state === 'selesai' || state === 'tidakAda') continue;
    const key =
      state === 'terlambat' ? 'r_deadline_passed' : daysLeft <= 0 ? 'r_deadline_today' : 'r_deadline';
    say(`deadline:${deadline.id}`, key, {
      name: make.name(deadline.label, `deadlines[${deadline.id}].label`),
      at: make.moment(deadline.at, zone, `deadlines[${deadline.id}].at`),
      days: make.whole(daysLeft, 'days', `deadlines[${deadline.id}].at`, 'days from now'),
    });
    if (deadline.extension && deadline.original !== null)
      say(`extended:${deadline.id}`, 'r_extended', {
        at: make.moment(deadline.original, zone, `deadlines[${deadline.id}].at`),
      });
  }
  if (standing.open.length > 0)
    say('difficulties', standing.overdue.length > 0 ? 'r_difficulties' : 'r_difficulties_in_time', {
      n: make.whole(standing.open.length, 'difficulties', `${at}.difficulties`, 'count(not selesai)'),
      overdue: make.whole(standing.overdue.length, 'overdue', `${at}.difficulties`, 'count(dueAt passed)'),
    });
  for (const { id, text, owner } of standing.recommendations)
    if (owner === 'kabkota')
      say(`advice:${id}`, 'r_advice', { advice: make.data(text, `rule.recommendations[${id}]`) });

  const name = make.region(region.region);
  const story = tell(locale, progress.sample, [
    { id: 'to', parts: fill(locale, 'r_to', { region: name }) },
    ...points,
    { id: 'close', parts: fill(locale, 'r_close') },
  ]);
  // The mark of made-up figures stands at the very beginning of either form.
  const mark = progress.sample ? textOf(fill(locale, 'sample')) : '';
  const told = tell(locale, false, points).sentences;
  const line = (key: string, values = {}) =>
    textOf(tell(locale, false, [{ id: key, parts: fill(locale, key, values) }]).sentences[0]?.parts ?? []);
  return {
    region: region.region,
    sample: progress.sample,
    lines: story.sentences,
    whatsapp: story.sentences.map(({ parts }) => chat(textOf(parts))).join('\n'),
    letter: {
      recipient: line('r_to', { region: name }),
      subject: `${mark}${line('l_subject')}`,
      opening: line('l_opening', { region: name }),
      points: told.map(({ parts }) => textOf(parts)),
      closing: line('r_close'),
    },
  };
}

/** Names of the returned indicators by the plan; without one nothing readable is known. */
function returnedNames(
  region: RegionProgress,
  plan: ProgressPlan | undefined,
  locale: Locale,
): { id: string; text: string }[] {
  const labels = new Map(plan?.indicators.map(({ id, label }) => [id, label]));
  return region.indicators.flatMap(({ id, status }) => {
    const label = labels.get(id);
    return status === 'dikembalikan' && label ? [{ id, text: textIn(label, locale) }] : [];
  });
}

/** Who acts on a recommendation, in words. */
export const recommendationOwner = (owner: keyof typeof roleNames, locale: Locale = 'id'): string =>
  roleNames[owner][locale];
