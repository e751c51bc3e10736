/** Words of the interface. Heat matrix. */
import type { AreaScale } from '../core/areas/types.ts';
import type { Locale } from '../core/format.ts';

/** Words of a heat matrix. */
export interface HeatMatrixText {
  unnamed: string;
  empty: string;
  /** The first sentence under the title. */
  cells: (rows: string, columns: string, unit: string) => string;
  kinds: Readonly<Record<AreaScale['kind'], string>>;
  /** Number of cells in a class. */
  size: (count: string) => string;
  /** Head of the remarks on single cells. */
  notes: string;
}

export const heatMatrixText: Record<Locale, HeatMatrixText> = {
  id: {
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    cells: (rows, columns, unit) => `${rows} baris, ${columns} kolom, satuan ${unit}.`,
    kinds: {
      quantile: 'Tiap kelas berisi sel kira-kira sama banyak; angka yang sama tetap satu kelas.',
      equal: 'Kelas sama lebar.',
      continuous: 'Tujuh tingkat warna sama lebar.',
      breaks: 'Batas kelas sudah ditentukan.',
    },
    size: (count) => `${count} sel`,
    notes: 'Catatan',
  },
  en: {
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    cells: (rows, columns, unit) =>
      `${rows} ${rows === '1' ? 'row' : 'rows'}, ${columns} ${columns === '1' ? 'column' : 'columns'}, in ${unit}.`,
    kinds: {
      quantile: 'Each class holds about equally many cells; equal figures stay in one class.',
      equal: 'Classes of equal width.',
      continuous: 'Seven steps of colour, equally wide.',
      breaks: 'The limits of the classes were set in advance.',
    },
    size: (count) => `${count} ${count === '1' ? 'cell' : 'cells'}`,
    notes: 'Notes',
  },
};
