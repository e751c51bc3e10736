/** Words of the interface. Strip plot. */
import type { Locale } from '../core/format.ts';

export interface StripText {
  description: (dots: string, unit: string) => string;
  spread: (least: string, middle: string, most: string) => string;
  order: (order: string) => string;
  tooMany: string;
}

export const stripText: Record<Locale, StripText> = {
  id: {
    description: (dots, unit) => `${dots} baris data, satu titik tiap nilai, satuan ${unit}.`,
    spread: (least, middle, most) => `Terkecil ${least}, median ${middle}, terbesar ${most}.`,
    order: (order) => `Tabel ${order}.`,
    tooMany: 'Terlalu banyak untuk digambar sebagai titik; semua angka ada di tabel.',
  },
  en: {
    description: (dots, unit) =>
      `${dots} ${dots === '1' ? 'row' : 'rows'} of data, one dot per value, in ${unit}.`,
    spread: (least, middle, most) => `Smallest ${least}, median ${middle}, largest ${most}.`,
    order: (order) => `Table: ${order}.`,
    tooMany: 'Too many to be drawn as dots; all figures are in the table.',
  },
};
