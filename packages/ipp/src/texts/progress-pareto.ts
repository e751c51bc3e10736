/** Words of IppDifficultyPareto. */
import type { Locale } from '../core/model.ts';

interface ParetoText {
  title: string;
  category: string;
  open: string;
  unit: string;
  none: string;
  note: (regions: number, cumulative: number, all: number, solved: number) => string;
}

export const difficultyParetoText: Readonly<Record<Locale, ParetoText>> = {
  id: {
    title: 'Kendala yang belum selesai menurut kategori, yang paling sering lebih dahulu',
    category: 'Kategori',
    open: 'Belum selesai',
    unit: 'kendala',
    none: 'Tidak ada kendala yang tercatat.',
    note: (regions, cumulative, all, solved) =>
      `di ${regions} wilayah; sampai baris ini ${cumulative} dari ${all}${solved > 0 ? `; ${solved} sudah selesai` : ''}`,
  },
  en: {
    title: 'Open difficulties by category, the most frequent first',
    category: 'Category',
    open: 'Open',
    unit: 'difficulties',
    none: 'No difficulty is recorded.',
    note: (regions, cumulative, all, solved) =>
      `in ${regions} regions; up to this row ${cumulative} of ${all}${solved > 0 ? `; ${solved} solved` : ''}`,
  },
};
