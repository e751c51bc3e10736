/** How often the kinds of pages are looked at again: a span by itself, or one that the stages of an election shorten. */
import type { Every, FreshnessLimit } from '../types.ts';

export const every = (
  value: number,
  unit: Every['unit'],
  sources: readonly string[],
  state: 'verified' | 'own' | 'unverified' = 'own',
): Every => ({
  value,
  unit,
  sources,
  verification:
    state === 'unverified'
      ? {
          state,
          note: {
            id: 'Arahan satu provinsi (2017), dipakai sebagai patokan.',
            en: 'The instruction of one province (2017), used as a measure.',
          },
        }
      : { state },
});

/** Information published regularly: at least every six months (UU 14/2008 Pasal 9). */
export const halfYear: FreshnessLimit = { kind: 'every', ordinary: every(6, 'bulan', ['S60'], 'verified') };
export const month: FreshnessLimit = { kind: 'every', ordinary: every(1, 'bulan', ['OWN']) };
export const year: FreshnessLimit = { kind: 'every', ordinary: every(12, 'bulan', ['OWN']) };
/** The day is that of one province for the report of the PPID; for other yearly reports it is ours. */
export const yearly = (...sources: string[]): FreshnessLimit => ({
  kind: 'yearly',
  dueMonthDay: '03-31',
  sources,
});
const workday = every(1, 'hari-kerja', ['S11'], 'unverified');
/** News: every week, and every working day while an election is on. */
export const newsPace: FreshnessLimit = {
  kind: 'every',
  ordinary: every(7, 'hari', ['S11'], 'unverified'),
  stages: { menjelang: workday, tenang: workday, penghitungan: workday, sesudah: workday },
};
/** Results: every day while votes are counted. */
export const resultPace: FreshnessLimit = {
  kind: 'every',
  ordinary: every(12, 'bulan', ['OWN']),
  stages: { penghitungan: every(1, 'hari', ['OWN']) },
};
/** The home page: as often as the news or the results on it. */
export const homePace: FreshnessLimit = {
  kind: 'every',
  ordinary: every(7, 'hari', ['S11'], 'unverified'),
  stages: { menjelang: workday, tenang: workday, penghitungan: every(1, 'hari', ['OWN']), sesudah: workday },
};
