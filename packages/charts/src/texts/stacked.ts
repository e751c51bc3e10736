/** Words of the interface. Stacked bars of progress. */
import type { Locale } from '../core/format.ts';

/** Words of stacked bars of progress. */
export interface StackedProgressText {
  /** For a count that is there and is no whole number from 0 up. */
  unreadable: string;
  unnamed: string;
  empty: string;
  /** The one sentence under the title. */
  description: (rows: string, unit: string, length: string) => string;
  lengths: Readonly<Record<'share' | 'count', string>>;
  total: (total: string, unit: string) => string;
  noTotal: (unit: string) => string;
  /** What does not add up. */
  above: (sum: string, total: string) => string;
  below: (sum: string, total: string, rest: string) => string;
  /** What the states that are not known leave over. */
  unknown: (rest: string) => string;
  /** When no whole was given. */
  summed: string;
  /** Name of the piece that belongs to no state. */
  rest: string;
}

export const stackedProgressText: Record<Locale, StackedProgressText> = {
  id: {
    unreadable: 'data tidak terbaca',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    description: (rows, unit, length) => `${rows} baris, menghitung ${unit}. ${length}`,
    lengths: {
      share: 'Panjang tiap batang adalah keseluruhan barisnya.',
      count: 'Batang lebih panjang berarti jumlah lebih banyak.',
    },
    total: (total, unit) => `dari ${total} ${unit}`,
    noTotal: (unit) => `jumlah seluruh ${unit} belum diketahui`,
    above: (sum, total) => `Jumlah semua keadaan ${sum}, lebih banyak daripada ${total}; perlu diperiksa.`,
    below: (sum, total, rest) => `Jumlah semua keadaan ${sum} dari ${total}; ${rest} tidak tercatat.`,
    unknown: (rest) => `${rest} belum diketahui keadaannya.`,
    summed: 'Keseluruhan dihitung dari keadaan yang ada.',
    rest: 'tidak tercatat atau belum diketahui',
  },
  en: {
    unreadable: 'unreadable data',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    description: (rows, unit, length) =>
      `${rows} ${rows === '1' ? 'row' : 'rows'}, counting ${unit}. ${length}`,
    lengths: {
      share: 'The length of each bar is the whole of its row.',
      count: 'A longer bar is a larger number.',
    },
    total: (total, unit) => `of ${total} ${unit}`,
    noTotal: (unit) => `how many ${unit} there are is not known yet`,
    above: (sum, total) => `All states together are ${sum}, more than ${total}; to be checked.`,
    below: (sum, total, rest) => `All states together are ${sum} of ${total}; ${rest} not recorded.`,
    unknown: (rest) => `The state of ${rest} is not known yet.`,
    summed: 'The whole is the sum of the states.',
    rest: 'not recorded or not known yet',
  },
};
