/** Words of the interface. Slope chart. */
import type { Locale } from '../core/format.ts';

export interface SlopeText {
  description: (rows: string, unit: string, from: string, to: string) => string;
  difference: (unit: string) => string;
  /** Under the title, where the sides must not be compared. */
  broken: string;
  /** In place of a reason that was not given. */
  noReason: string;
  tooMany: string;
}

export const slopeText: Record<Locale, SlopeText> = {
  id: {
    description: (rows, unit, from, to) => `${rows} baris, satuan ${unit}: ${from} di kiri, ${to} di kanan.`,
    difference: (unit) => `Selisih (${unit})`,
    broken: 'Kedua sisi tidak dapat dibandingkan: tidak dihubungkan garis dan selisihnya tidak dihitung.',
    noReason: 'Kedua sisi tidak dapat dibandingkan.',
    tooMany: 'Terlalu banyak untuk digambar; semua angka ada di tabel.',
  },
  en: {
    description: (rows, unit, from, to) =>
      `${rows} ${rows === '1' ? 'row' : 'rows'}, in ${unit}: ${from} on the left, ${to} on the right.`,
    difference: (unit) => `Difference (${unit})`,
    broken: 'The two sides cannot be compared: no line joins them and no difference is computed.',
    noReason: 'The two sides cannot be compared.',
    tooMany: 'Too many to be drawn; all figures are in the table.',
  },
};
