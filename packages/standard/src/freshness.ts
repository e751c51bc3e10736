/** Which pages are overdue, and since when: by kind of page and phase of the site. Archive pages are left alone. */
import { pageType } from './architecture/pages.ts';
import { type Every, type SiteStage, siteStages } from './architecture/types.ts';
import { addWorkingDays, type WorkingDayOptions } from './calendar/workingDays.ts';
import { StandardError } from './error.ts';
import { addMonths, dayNumber, dayOf, localDay, needDay } from './internal/days.ts';
import type { LocalText, TimeZone } from './types.ts';

/** What is known about a page of a site. */
export interface PageState {
  /** Id of its page type. */
  page: string;
  /** Address or name, to tell pages of one type apart. */
  id?: string;
  /** When its content was last changed or confirmed: a day, or an instant with offset. For a list: when its newest item appeared. */
  updated?: string | null;
  /** Latest edition of a yearly page: `2025`. */
  year?: number | null;
  /** Latest edition of a quarterly page. */
  quarter?: { year: number; quarter: number } | null;
  /** Kept as it was and marked as such: nothing is asked of it. */
  archived?: boolean;
}

/** How a page stands. */
export type FreshnessStatus =
  | 'segar'
  | 'terlambat'
  | 'belum-diisi'
  | 'arsip'
  | 'tanpa-batas'
  | 'tidak-diketahui';

/** How fresh a page is. */
export interface Freshness {
  page: string;
  id?: string;
  status: FreshnessStatus;
  /** First day on which it was or will be overdue. */
  since?: string;
  /** How many days it has been overdue, 1 on the first. Only for `terlambat`. */
  days?: number;
  /** What is missing, for a yearly or quarterly page: `2025`, `2026-III`. */
  missing?: string;
  /** In words. */
  text: LocalText;
}

/** Where a site stands when its pages are looked at. */
export interface FreshnessOptions extends WorkingDayOptions {
  /** The present day, `2026-11-30`. */
  today: string;
  /** Phase of the site. */
  stage: SiteStage;
  /** Zone in which instants become days. @default 'Asia/Jakarta' */
  timeZone?: TimeZone;
}

const roman = ['I', 'II', 'III', 'IV'];
const quarterName = ({ year, quarter }: { year: number; quarter: number }) => `${year}-${roman[quarter - 1]}`;
const isYear = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 1945;

/** First day on which something that was renewed on `updated` is overdue; text where that cannot be counted. */
function overdueFrom(
  updated: string,
  { value, unit }: Every,
  options: WorkingDayOptions,
): string | LocalText {
  if (unit === 'bulan') return dayOf(Number(dayNumber(addMonths(updated, value))) + 1);
  if (unit === 'hari') return dayOf(Number(dayNumber(updated)) + value + 1);
  const due = addWorkingDays(updated, value, options);
  return due.known ? dayOf(Number(dayNumber(due.day)) + 1) : due.note;
}

/**
 * How fresh a page is. Never throws for what is said about the page: a date that cannot be read is `tidak-diketahui`,
 * a page without date is `belum-diisi`.
 * @throws StandardError for a page type, a stage or a present day that does not exist
 */
export function freshness(state: PageState, options: FreshnessOptions): Freshness {
  const type = pageType(state.page);
  const today = needDay(options.today, 'today');
  if (!siteStages.includes(options.stage))
    throw new StandardError(
      `stage is ${JSON.stringify(options.stage)}. It decides how often pages are renewed. Use one of: ${siteStages.join(', ')}.`,
    );
  const about = { page: state.page, ...(state.id === undefined ? {} : { id: state.id }) };
  const limit = type.freshness;
  if (state.archived)
    return {
      ...about,
      status: 'arsip',
      text: { id: 'Arsip: tidak perlu diperbarui', en: 'Archive: nothing to renew' },
    };
  if (!limit)
    return {
      ...about,
      status: 'tanpa-batas',
      text: { id: 'Halaman ini tidak menjadi usang', en: 'This page does not age' },
    };
  const late = (since: string, text: LocalText, missing?: string): Freshness => ({
    ...about,
    status: 'terlambat',
    since,
    days: today - Number(dayNumber(since)) + 1,
    ...(missing ? { missing } : {}),
    text,
  });
  const unknown = (text: LocalText): Freshness => ({ ...about, status: 'tidak-diketahui', text });
  const empty: Freshness = {
    ...about,
    status: 'belum-diisi',
    text: { id: 'Belum diisi', en: 'Not filled yet' },
  };
  const thisYear = Number(options.today.slice(0, 4));

  if (limit.kind === 'yearly') {
    const { year } = state;
    if (year === null || year === undefined) return empty;
    if (!isYear(year) || year > thisYear)
      return unknown({
        id: `Tahun edisi "${year}" tidak dapat dibaca`,
        en: `The year of the edition, "${year}", cannot be read`,
      });
    // The edition of a year is due in the year after it.
    const next = `${year + 2}-${limit.dueMonthDay}`;
    const since = dayOf(needDay(next, 'dueMonthDay') + 1);
    if (today >= needDay(since, 'since'))
      return late(
        since,
        {
          id: `Edisi ${year + 1} belum ada sejak ${since}`,
          en: `The edition of ${year + 1} is missing since ${since}`,
        },
        String(year + 1),
      );
    return { ...about, status: 'segar', since, text: { id: `Edisi ${year}`, en: `Edition of ${year}` } };
  }

  if (limit.kind === 'quarterly') {
    const { quarter } = state;
    if (quarter === null || quarter === undefined) return empty;
    const index = Number(quarter.year) * 4 + Number(quarter.quarter) - 1;
    const present = thisYear * 4 + Math.floor((Number(options.today.slice(5, 7)) - 1) / 3);
    if (!isYear(quarter.year) || ![1, 2, 3, 4].includes(quarter.quarter) || index > present)
      return unknown({ id: 'Triwulan tidak dapat dibaca', en: 'The quarter cannot be read' });
    const named = (at: number) => quarterName({ year: Math.floor(at / 4), quarter: (at % 4) + 1 });
    // The quarter after this one is missed from the day after its end.
    const since = `${Math.floor((index + 2) / 4)}-${String(((index + 2) % 4) * 3 + 1).padStart(2, '0')}-01`;
    if (today >= needDay(since, 'since'))
      return late(
        since,
        {
          id: `Triwulan ${named(index + 1)} belum ada sejak ${since}`,
          en: `Quarter ${named(index + 1)} is missing since ${since}`,
        },
        named(index + 1),
      );
    return {
      ...about,
      status: 'segar',
      since,
      text: { id: `Triwulan ${named(index)}`, en: `Quarter ${named(index)}` },
    };
  }

  if (state.updated === null || state.updated === undefined || state.updated === '') return empty;
  const updated = localDay(state.updated, options.timeZone);
  if (updated === null)
    return unknown({
      id: `Tanggal "${state.updated}" tidak dapat dibaca`,
      en: `The date "${state.updated}" cannot be read`,
    });
  if (Number(dayNumber(updated)) > today)
    return unknown({
      id: `Tanggal pembaruan ${updated} ada di masa depan`,
      en: `The day of the update, ${updated}, lies in the future`,
    });
  const every = (options.stage === 'biasa' ? undefined : limit.stages?.[options.stage]) ?? limit.ordinary;
  const since = overdueFrom(updated, every, options);
  if (typeof since !== 'string') return unknown(since);
  if (today >= Number(dayNumber(since)))
    return late(since, { id: `Terlambat sejak ${since}`, en: `Overdue since ${since}` });
  return {
    ...about,
    status: 'segar',
    since,
    text: { id: `Diperbarui ${updated}`, en: `Updated on ${updated}` },
  };
}

/**
 * All pages of a site: what is overdue first, the longest first, then what is not filled, then what cannot be told.
 * Pages that are fresh, in the archive or without limit are left out.
 * @throws StandardError like `freshness`
 */
export function overduePages(states: readonly PageState[], options: FreshnessOptions): Freshness[] {
  const rank: Partial<Record<FreshnessStatus, number>> = {
    terlambat: 0,
    'belum-diisi': 1,
    'tidak-diketahui': 2,
  };
  return states
    .map((state) => freshness(state, options))
    .filter(({ status }) => rank[status] !== undefined)
    .sort(
      (a, b) =>
        Number(rank[a.status]) - Number(rank[b.status]) ||
        (b.days ?? 0) - (a.days ?? 0) ||
        (`${a.page} ${a.id ?? ''}` < `${b.page} ${b.id ?? ''}` ? -1 : 1),
    );
}
