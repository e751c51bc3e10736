/** Words of StatusLadder. Names and meanings of the steps come from the core. */
import type { LadderState } from '../core/ladder-steps.ts';
import type { Locale } from '../core/model.ts';

interface StatusLadderText {
  heading: (contest: string) => string;
  list: string;
  states: Readonly<Record<Exclude<LadderState, 'not'>, string>>;
  only: string;
  not: string;
  actor: string;
  basis: string;
  checked: string;
  may: string;
}

export const statusLadderText: Readonly<Record<Locale, StatusLadderText>> = {
  id: {
    heading: (contest) => `Tahap hasil ${contest}`,
    list: 'Tahap hasil, dari pemungutan suara sampai akhir',
    states: {
      done: 'sudah dilalui',
      now: 'sekarang di tahap ini',
      again: 'sudah dilalui, dapat diulang',
      next: 'dapat menyusul setelah tahap ini',
      later: 'belum',
      skipped: 'tidak tercatat untuk hasil ini',
    },
    only: 'tahap berikutnya',
    not: 'Tidak berlaku di sini',
    actor: 'Ditangani oleh',
    basis: 'Dasar hukum',
    checked: 'dicocokkan dengan sumbernya',
    may: 'Yang dapat menyusul',
  },
  en: {
    heading: (contest) => `Steps of the result of ${contest}`,
    list: 'Steps of the result, from voting to the end',
    states: {
      done: 'passed',
      now: 'here now',
      again: 'done once, may be done again',
      next: 'may follow this step',
      later: 'not yet',
      skipped: 'nothing recorded for this result',
    },
    only: 'next step',
    not: 'Does not apply here',
    actor: 'Handled by',
    basis: 'Legal basis',
    checked: 'compared with its source',
    may: 'What may follow',
  },
};
