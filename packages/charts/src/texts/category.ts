/** Words of the interface. Bar of a whole. */
import type { Locale } from '../core/format.ts';

/** Words of the bar of a whole. */
export interface CategoryBarText {
  /** For a count that is there and is no whole number from 0 up. */
  unreadable: string;
  unnamed: string;
  empty: string;
  total: string;
  share: string;
  /** Name of those that belong to no class. */
  rest: string;
  /** The first sentence under the title. */
  description: (classes: string, total: string, unit: string) => string;
  /** How shares are rounded. */
  shares: string;
  above: (sum: string, total: string) => string;
  below: (sum: string, rest: string) => string;
  /** When counts are missing, the sum is only of what is there. */
  partial: (known: string, all: string) => string;
}

export const categoryBarText: Record<Locale, CategoryBarText> = {
  id: {
    unreadable: 'data tidak terbaca',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    total: 'Jumlah',
    share: 'Persen',
    rest: 'Tidak tercatat',
    description: (classes, total, unit) => `${classes} kelas, ${total} ${unit}.`,
    shares: 'Persen dibulatkan agar berjumlah 100.',
    above: (sum, total) => `jumlah semua kelas ${sum}, lebih banyak daripada ${total}; perlu diperiksa`,
    below: (sum, rest) => `jumlah semua kelas ${sum}, ${rest} tidak tercatat`,
    partial: (known, all) => `dari ${known} kelas yang sudah ada, ${all} seluruhnya`,
  },
  en: {
    unreadable: 'unreadable data',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    total: 'Total',
    share: 'Per cent',
    rest: 'Not recorded',
    description: (classes, total, unit) =>
      `${classes} ${classes === '1' ? 'class' : 'classes'}, ${total} ${unit}.`,
    shares: 'Per cent are rounded so that they sum to 100.',
    above: (sum, total) => `all classes together are ${sum}, more than ${total}; to be checked`,
    below: (sum, rest) => `all classes together are ${sum}, ${rest} not recorded`,
    partial: (known, all) => `of the ${known} classes known so far, ${all} in all`,
  },
};
