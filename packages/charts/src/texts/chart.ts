/** Words of the interface. Shared by the charts of points. */
import type { AreaState } from '../core/areas/types.ts';
import type { Locale } from '../core/format.ts';
import { statesEn, statesId, unreadableText } from './states.ts';

/** Words that the charts of points share. */
export interface ChartText {
  /** For a value that is there and is no number. */
  unreadable: string;
  unnamed: string;
  empty: string;
  states: Readonly<Record<AreaState, string>>;
  /** Order of the rows. */
  sorts: Readonly<Record<'given' | 'descending' | 'ascending', string>>;
  /** Line that opens the folded table. */
  list: (count: string) => string;
  /** Number of values in a state, in the legend: a row may have several. */
  values: (count: string) => string;
}

export const chartText: Record<Locale, ChartText> = {
  id: {
    unreadable: unreadableText.id,
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    states: statesId,
    sorts: {
      given: 'urutan seperti pada data',
      descending: 'diurutkan dari yang terbesar',
      ascending: 'diurutkan dari yang terkecil',
    },
    list: (count) => `Tabel ${count} baris`,
    values: (count) => `${count} nilai`,
  },
  en: {
    unreadable: unreadableText.en,
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    states: statesEn,
    sorts: {
      given: 'in the order of the data',
      descending: 'largest first',
      ascending: 'smallest first',
    },
    list: (count) => `Table of ${count} ${count === '1' ? 'row' : 'rows'}`,
    values: (count) => `${count} ${count === '1' ? 'value' : 'values'}`,
  },
};
