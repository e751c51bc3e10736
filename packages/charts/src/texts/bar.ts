/** Words of the interface. Bar chart. */
import type { Locale } from '../core/format.ts';

export interface BarChartText {
  /** For a value that does not exist yet. */
  noData: string;
  /** For a value that is there and is no number. */
  unreadable: string;
  negative: string;
  beyond: string;
  inexact: string;
  unnamed: string;
  empty: string;
  total: string;
  /** When values are missing, a sum is only of what is there. */
  partialTotal: (known: string, all: string) => string;
  share: string;
  /** Names the denominator, in the sentence under the title. */
  shareOf: (denominator: string) => string;
  /** The one sentence under the title. */
  description: (bars: string, unit: string, order: string) => string;
  given: string;
  descending: string;
  ascending: string;
  allZero: string;
  extremes: (smallest: string, largest: string) => string;
}

export const barChartText: Record<Locale, BarChartText> = {
  id: {
    noData: 'belum ada data',
    unreadable: 'data tidak terbaca',
    negative: 'nilai negatif, tanpa batang',
    beyond: 'melebihi skala, batang terpotong',
    inexact: 'terlalu besar untuk ditulis tepat',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    total: 'Jumlah',
    partialTotal: (known, all) => `dari ${known} yang sudah ada, ${all} seluruhnya`,
    share: 'Persen',
    shareOf: (denominator) => `Persen dihitung dari ${denominator}.`,
    description: (bars, unit, order) => `${bars} batang, satuan ${unit}, ${order}.`,
    given: 'urutan seperti pada data',
    descending: 'diurutkan dari yang terbesar',
    ascending: 'diurutkan dari yang terkecil',
    allZero: 'Semua nilai nol.',
    extremes: (smallest, largest) => `Terkecil ${smallest}, terbesar ${largest}.`,
  },
  en: {
    noData: 'no data yet',
    unreadable: 'unreadable data',
    negative: 'negative value, no bar',
    beyond: 'beyond the scale, bar cut off',
    inexact: 'too large to be written exactly',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    total: 'Total',
    partialTotal: (known, all) => `of the ${known} known so far, ${all} in all`,
    share: 'Per cent',
    shareOf: (denominator) => `Per cent is of ${denominator}.`,
    description: (bars, unit, order) => `${bars} ${bars === '1' ? 'bar' : 'bars'}, in ${unit}, ${order}.`,
    given: 'in the order of the data',
    descending: 'largest first',
    ascending: 'smallest first',
    allZero: 'All values are zero.',
    extremes: (smallest, largest) => `Smallest ${smallest}, largest ${largest}.`,
  },
};
