/**
 * Sentences about the filling: for the province who is on track, who is late, what hinders and what is due; for the
 * public how far. Every figure says where it comes from. Equal input gives equal text.
 */
import { capitalise, dayOf, instantOf, textOf } from '@situs-kpu/ui/core';
import type { Locale } from '../model.ts';
import { progressShare, sumCounts } from './counts.ts';
import type { Progress, ProgressZone } from './model.ts';
import { regionZone } from './plan.ts';
import type { PublicProgress } from './public.ts';
import { compareText } from './revisions.ts';
import type { StandingState } from './rule.ts';
import {
  fill,
  listOf,
  type ProgressPart,
  type ProgressSentence,
  type ProgressStory,
  type ProgressValues,
  partsOf,
  someOf,
} from './sentences.ts';
import { type Standing, type StandingOptions, standingOf } from './standing.ts';
import { difficultyPareto } from './views.ts';

export interface ProvinceStoryOptions extends StandingOptions {
  /** @default 'id' */
  locale?: Locale;
  /** Days that "due" looks ahead, today included. @default 7 */
  days?: number;
  /** Zone in which the moment of the file is told. @default that of the first region */
  zone?: ProgressZone;
  /** Most names in a sentence; the others are counted. @default 8 */
  names?: number;
}

/** Puts sentences together: the mark of made-up figures first, a capital at the beginning of each. */
export function tell(locale: Locale, sample: boolean, sentences: readonly ProgressSentence[]): ProgressStory {
  const told = sentences.map(({ id, parts }, index): ProgressSentence => {
    const mark: ProgressPart[] =
      sample && index === 0 ? [{ type: 'sample', text: textOf(fill(locale, 'sample')) }] : [];
    return { id, parts: mark.length > 0 ? [...mark, ...parts] : capitalise(parts) };
  });
  return { locale, sentences: told, text: told.map(({ parts }) => textOf(parts)).join(' ') };
}

/** Calendar days after a day. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The state of a province in sentences. Internal: it names who is late. */
export function provinceStory(progress: Progress, options: ProvinceStoryOptions): ProgressStory {
  const { locale = 'id', days = 7, now, names: most = 8 } = options;
  const regions = [...progress.regions].sort((a, b) => compareText(a.region, b.region));
  const zone = options.zone ?? regionZone(regions[0]?.region ?? '');
  const make = partsOf(locale, progress.asOf);
  const sentences: ProgressSentence[] = [];
  const say = (id: string, key: string, values: ProgressValues = {}) =>
    sentences.push({ id, parts: fill(locale, key, values) });
  if (regions.length === 0) {
    say('empty', 'p_empty');
    return tell(locale, progress.sample, sentences);
  }
  const standings = regions.map((region) => standingOf(progress, region, options));
  const counted = standings.filter(({ share }) => share.known || share.reason === 'nothing');
  const count = (value: number, formula: string) => make.whole(value, 'regions', 'regions', formula);
  const asOf = make.moment(progress.asOf, zone, 'asOf');
  const total = progressShare(sumCounts(counted.map(({ counts }) => counts)));
  if (counted.length === 0) say('overall', 'p_overall_none', { asOf });
  else if (total.known)
    say('overall', 'p_overall', {
      asOf,
      done: make.whole(total.done, 'verified', 'regions', 'sum(terverifikasi)'),
      base: make.whole(total.base, 'applicable', 'regions', 'sum(total - tidakBerlaku)'),
      share: make.share(total, 'regions'),
      regions: count(counted.length, 'count(known)'),
    });
  else say('overall', 'p_overall_nothing', { asOf, regions: count(counted.length, 'count(known)') });

  const namesOf = (all: readonly Standing[]) =>
    someOf(
      locale,
      all.map(({ region }) => make.region(region)),
      (rest) => make.whole(rest, 'others', 'regions', 'count(rest)'),
      most,
    );
  const group = (id: string, key: string, states: readonly StandingState[]) => {
    const all = standings.filter(({ state }) => states.includes(state));
    if (all.length > 0)
      say(id, key, { n: count(all.length, `count(standing = ${states.join(' | ')})`), names: namesOf(all) });
    return all.length;
  };
  group('complete', 'p_complete', ['selesai', 'tidakAda']);
  group('on_track', 'p_on_track', ['sesuai']);
  group('at_risk', 'p_risk', ['berisiko']);
  const late = group('late', 'p_late', ['terlambat']);
  group('no_deadline', 'p_no_deadline', ['tanpaTenggat']);
  const unknown = group('unknown', 'p_unknown', ['belumDiketahui']);
  // "Nobody is late" is only true where everybody can be judged.
  if (late === 0 && unknown === 0 && instantOf(now) !== null) say('late', 'p_none_late');

  const pareto = difficultyPareto(progress);
  const open = pareto.reduce((sum, one) => sum + one.open, 0);
  const [first] = pareto;
  if (!first || open === 0) say('difficulty', 'p_no_difficulty');
  else {
    const tied = pareto.filter((one) => one.open === first.open);
    const figures = {
      names: someOf(
        locale,
        tied.map(({ label, category }) => make.data(label, `categories[${category}].label`)),
        (rest) => make.whole(rest, 'others', 'categories', 'count(rest)'),
        most,
      ),
      open: make.whole(first.open, 'difficulties', 'regions[].difficulties', 'count(category, not selesai)'),
      all: make.whole(open, 'difficulties', 'regions[].difficulties', 'count(not selesai)'),
    };
    if (tied.length > 1) say('difficulty', 'p_difficulty_tie', figures);
    else
      say('difficulty', 'p_difficulty', {
        ...figures,
        regions: count(first.regions.length, 'count(regions with it)'),
      });
  }

  due();
  const conflicts = standings.reduce((sum, one) => sum + one.conflicts, 0);
  if (conflicts > 0)
    say('conflicts', 'p_conflicts', {
      n: make.whole(conflicts, 'entries', 'regions[].indicators', 'count(two versions)'),
    });
  return tell(locale, progress.sample, sentences);

  /** Deadlines that end from today on, those of the same moment together. */
  function due(): void {
    const ends = new Map<
      string,
      { label: string; id: string; at: string; zone: ProgressZone; regions: number }
    >();
    let difficulties = 0;
    for (const standing of standings) {
      const today = dayOf(now, standing.zone);
      if (today === null) return;
      const last = dayAfter(today, days - 1);
      const inTime = (moment: string | null) => {
        const day = moment === null ? null : dayOf(moment, standing.zone);
        const [end, start] = [moment === null ? null : instantOf(moment), instantOf(now)];
        return day !== null && day <= last && end !== null && start !== null && end >= start;
      };
      for (const { deadline, state } of standing.deadlines) {
        if (!inTime(deadline.at) || deadline.at === null || state === 'selesai' || state === 'tidakAda')
          continue;
        const key = JSON.stringify([deadline.id, instantOf(deadline.at), standing.zone]);
        const before = ends.get(key);
        if (before) before.regions += 1;
        else ends.set(key, { ...deadline, at: deadline.at, zone: standing.zone, regions: 1 });
      }
      difficulties += standing.open.filter(({ dueAt }) => inTime(dueAt)).length;
    }
    const ahead = make.whole(days, 'days', 'options.days', null);
    const list = [...ends.values()].sort(
      (a, b) =>
        (instantOf(a.at) ?? 0) - (instantOf(b.at) ?? 0) ||
        compareText(a.id, b.id) ||
        compareText(a.zone, b.zone),
    );
    if (list.length === 0) say('due', 'p_due_none', { days: ahead });
    else
      say('due', 'p_due', {
        days: ahead,
        items: listOf(
          locale,
          list.map((one) =>
            fill(locale, 'p_due_item', {
              name: make.name(one.label, `deadlines[${one.id}].label`),
              at: make.moment(one.at, one.zone, `deadlines[${one.id}].at`),
              n: count(one.regions, `count(${one.id} not complete)`),
            }),
          ),
        ),
      });
    if (difficulties > 0)
      say('due_difficulties', 'p_due_difficulties', {
        n: make.whole(difficulties, 'difficulties', 'regions[].difficulties', `count(dueAt in ${days} days)`),
        days: ahead,
      });
  }
}

/** The public sentences about the filling: how far, and what is not known. */
export function publicProgressStory(
  progress: PublicProgress,
  { locale = 'id', zone = 'WIB' }: { locale?: Locale; zone?: ProgressZone } = {},
): ProgressStory {
  const make = partsOf(locale, progress.asOf);
  const sentences: ProgressSentence[] = [];
  const regions = make.whole(progress.known, 'regions', 'known', null);
  const asOf = make.moment(progress.asOf, zone, 'asOf');
  const share = progressShare(progress.total);
  if (progress.known === 0) sentences.push({ id: 'none', parts: fill(locale, 'u_none') });
  else if (share.known) {
    sentences.push({
      id: 'overall',
      parts: fill(locale, 'u_overall', {
        asOf,
        done: make.whole(share.done, 'verified', 'total.terverifikasi', null),
        base: make.whole(share.base, 'applicable', 'total', 'total - tidakBerlaku'),
        share: make.share(share, 'total'),
        regions,
      }),
    });
    sentences.push({ id: 'definition', parts: fill(locale, 'u_definition') });
  } else sentences.push({ id: 'nothing', parts: fill(locale, 'u_nothing', { asOf, regions }) });
  const missing = progress.regions.length - progress.known;
  if (missing > 0 && progress.known > 0)
    sentences.push({
      id: 'missing',
      parts: fill(locale, 'u_missing', { n: make.whole(missing, 'regions', 'regions', 'count(not known)') }),
    });
  return tell(locale, progress.sample, sentences);
}
