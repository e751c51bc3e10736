/**
 * `@situs-kpu/results/xlsx`: reads XLSX files for `fromSheet` and writes them. Weighs some 70 kB; a page loads it with
 * `import()` when a person picks a file, a build script as it likes. Visitors of results never load it.
 */
import { writeXlsx as writeTable } from '@situs-kpu/ui/xlsx';
import type { Locale } from './core/model.ts';
import type { WrittenCell } from './core/sheet/index.ts';

export { type ReadXlsxOptions, readXlsx, SheetFileError, type XlsxSheet } from '@situs-kpu/ui/xlsx';

export interface WriteXlsxOptions {
  /** Name of the sheet, at most 31 characters. @default 'Hasil' */
  name?: string;
  /** Adds a second sheet that says how to fill it in. @default false */
  guide?: boolean;
  /** Language of the guide. @default 'id' */
  locale?: Locale;
}

const guides: Readonly<Record<Locale, { name: string; lines: readonly string[] }>> = {
  id: {
    name: 'Petunjuk',
    lines: [
      'Isi satu baris untuk tiap wilayah. Jangan mengubah kode wilayah.',
      'Tulis jumlah sebagai bilangan bulat tanpa titik dan tanpa koma, misalnya 61422.',
      'Kosongkan sel yang belum diketahui. Angka 0 hanya bila dokumen memuat 0.',
      'Jangan menulis persen; persen dihitung dari jumlah suara.',
      'Baris JUMLAH diisi dari dokumen, bukan dari rumus, agar dapat dicocokkan.',
    ],
  },
  en: {
    name: 'Guide',
    lines: [
      'Fill in one row for each area. Do not change the area codes.',
      'Write counts as whole numbers without points and commas, for example 61422.',
      'Leave a cell empty when it is not known. 0 only where the document says 0.',
      'Write no percentages; they are worked out from the votes.',
      'Fill the TOTAL row from the document, not by a formula, so that both can be compared.',
    ],
  },
};

/** The rows as an XLSX file: header in bold and kept in view. Text stays text, also where it begins like a formula. */
export function writeXlsx(
  rows: readonly (readonly WrittenCell[])[],
  { name = 'Hasil', guide = false, locale = 'id' }: WriteXlsxOptions = {},
): Promise<Uint8Array> {
  return writeTable(rows, {
    name: name.trim() === '' ? 'Hasil' : name,
    guide: guide ? guides[locale] : undefined,
  });
}
