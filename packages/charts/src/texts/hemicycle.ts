/** Words of the interface. Hemicycle. */
import type { Locale } from '../core/format.ts';

export interface HemicycleText {
  /** For seats that are not known. */
  noData: string;
  /** For a value that is there and is no number of seats. */
  unreadable: string;
  unnamed: string;
  empty: string;
  total: string;
  /** Seats that belong to no group. */
  rest: string;
  /** When seats are missing, the sum is only of what is there. */
  partial: (known: string, all: string) => string;
  /** When the groups hold more seats than the chamber has. */
  overSize: (size: string) => string;
  /** The one sentence under the title. */
  description: (seats: string, groups: string, unit: string) => string;
}

export const hemicycleText: Record<Locale, HemicycleText> = {
  id: {
    noData: 'belum ada data',
    unreadable: 'data tidak terbaca',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    total: 'Jumlah',
    rest: 'Belum terbagi',
    partial: (known, all) => `dari ${known} yang sudah ada, ${all} seluruhnya`,
    overSize: (size) => `lebih banyak daripada seluruhnya (${size}), perlu diperiksa`,
    description: (seats, groups, unit) =>
      `${seats} ${unit}, ${groups} kelompok, dari kiri ke kanan menurut urutan pada data.`,
  },
  en: {
    noData: 'no data yet',
    unreadable: 'unreadable data',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    total: 'Total',
    rest: 'Not given yet',
    partial: (known, all) => `of the ${known} known so far, ${all} in all`,
    overSize: (size) => `more than there are in all (${size}), to be checked`,
    description: (seats, groups, unit) =>
      `${seats} ${unit}, ${groups} ${groups === '1' ? 'group' : 'groups'}, from left to right in the order of the data.`,
  },
};
