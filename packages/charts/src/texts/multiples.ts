/** Words of the interface. Small multiples. */
import type { Locale } from '../core/format.ts';

/** Words of small multiples. */
export interface SmallMultiplesText {
  unnamed: string;
  empty: string;
  /** The sentence under the title. */
  description: (panels: string, items: string, unit: string, from: string, to: string) => string;
  beyond: string;
  list: (count: string) => string;
}

export const smallMultiplesText: Record<Locale, SmallMultiplesText> = {
  id: {
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    description: (panels, items, unit, from, to) =>
      `${panels} gambar kecil, masing-masing ${items} garis, satuan ${unit}. Semua memakai satu sumbu, dari ${from} sampai ${to}.`,
    beyond: 'di luar sumbu',
    list: (count) => `Tabel ${count} baris`,
  },
  en: {
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    description: (panels, items, unit, from, to) =>
      `${panels} small ${panels === '1' ? 'picture' : 'pictures'} of ${items} ${items === '1' ? 'line' : 'lines'}, in ${unit}. All share one axis, from ${from} to ${to}.`,
    beyond: 'beyond the axis',
    list: (count) => `Table of ${count} ${count === '1' ? 'row' : 'rows'}`,
  },
};
