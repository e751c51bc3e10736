/**
 * `@situs-kpu/ipp/xlsx`: reads XLSX files for `scoresFromSheet` and writes them. Weighs some 70 kB; a page loads it with
 * `import()` when a person picks a file, a build script as it likes. Visitors never load it.
 */
import type { WrittenCell } from '@situs-kpu/ui/core';
import { writeXlsx, type XlsxGuide } from '@situs-kpu/ui/xlsx';
import type { Locale } from './core/model.ts';

export {
  type ReadXlsxOptions,
  readXlsx,
  SheetFileError,
  type WriteXlsxOptions,
  writeXlsx,
  type XlsxGuide,
  type XlsxSheet,
} from '@situs-kpu/ui/xlsx';

/** How to fill in a score table, as a second sheet behind it. */
export const scoresGuide: Readonly<Record<Locale, XlsxGuide>> = {
  id: {
    name: 'Petunjuk',
    lines: [
      'Isi satu baris untuk tiap wilayah. Jangan mengubah kode wilayah.',
      'Tulis skor dalam poin, misalnya 78,64. Jangan menulis tanda persen: indeks bukan bagian pemilih.',
      'Kosongkan sel yang belum diketahui. Angka 0 hanya bila sumbernya memuat 0.',
      'Status diisi hanya bila indeks tidak ada: tidak diukur, belum dipublikasikan, belum selesai dihitung, atau ditahan.',
      'Kategori diisi seperti diumumkan, misalnya engagement; jangan dihitung sendiri.',
      'Tulis sumber tiap angka agar dapat diperiksa.',
    ],
  },
  en: {
    name: 'Guide',
    lines: [
      'Fill in one row for each region. Do not change the region codes.',
      'Write scores in points, for example 78.64. Write no percent sign: the index is no part of the voters.',
      'Leave a cell empty when it is not known. 0 only where the source says 0.',
      'Fill in the status only where there is no index: not measured, not published, pending or withheld.',
      'Fill in the class as announced, for example engagement; do not work it out.',
      'Write the source of each figure so that it can be checked.',
    ],
  },
};

export interface ScoresXlsxOptions {
  /** Adds a second sheet that says how to fill it in. @default false */
  guide?: boolean;
  /** Language of the guide and the name of the sheet. @default 'id' */
  locale?: Locale;
}

/** A sheet of `scoresTemplate` or `scoresSheet` as an XLSX file. The same rows give the same bytes. */
export const scoresXlsx = (
  rows: readonly (readonly WrittenCell[])[],
  { guide = false, locale = 'id' }: ScoresXlsxOptions = {},
): Promise<Uint8Array> =>
  writeXlsx(rows, {
    name: locale === 'id' ? 'Skor' : 'Scores',
    guide: guide ? scoresGuide[locale] : undefined,
  });
