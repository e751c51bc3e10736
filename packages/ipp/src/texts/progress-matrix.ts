/** Words of IppProgressMatrix. */
import type { Locale } from '../core/model.ts';

interface MatrixText {
  title: string;
  unit: string;
  all: string;
  allShort: string;
  note: (standing: string, open: number) => string;
  remark: string;
  noPlan: string;
}

export const progressMatrixText: Readonly<Record<Locale, MatrixText>> = {
  id: {
    title: 'Indikator yang sudah diverifikasi, menurut wilayah dan dimensi',
    unit: 'persen dari indikator yang berlaku',
    all: 'Semua dimensi',
    allShort: 'Semua',
    note: (standing, open) => (open > 0 ? `${standing}, ${open} kendala belum selesai` : standing),
    remark: 'Sel kosong bukan nol: angkanya belum diketahui.',
    noPlan: 'Daftar indikator instrumen ini belum ada, jadi hanya jumlah seluruhnya yang ditampilkan.',
  },
  en: {
    title: 'Verified indicators by region and dimension',
    unit: 'per cent of the indicators that apply',
    all: 'All dimensions',
    allShort: 'All',
    note: (standing, open) => (open > 0 ? `${standing}, ${open} open difficulties` : standing),
    remark: 'An empty cell is no zero: its figure is not known.',
    noPlan: 'There is no list of indicators for this instrument yet, so only the total is shown.',
  },
};
