/** Invented figures on real places, to show the form; each picture says CONTOH. */
import type { HeatRow, HeatSpec } from '@situs-kpu/charts';
import { jatengData } from '../areas.ts';

export const source = 'Sumber: CONTOH, bukan data sebenarnya.';

const columns = [
  { id: 'data', label: 'Kelengkapan data', short: 'Data' },
  { id: 'layanan', label: 'Layanan informasi', short: 'Info' },
  { id: 'arsip', label: 'Kerapian arsip', short: 'Arsip' },
  { id: 'sarana', label: 'Sarana kantor', short: 'Sarana' },
  { id: 'warga', label: 'Tanggapan warga', short: 'Warga' },
];

export const spec: HeatSpec = {
  title: 'Nilai layanan kantor menurut unsur (CONTOH)',
  labelHeader: 'Kabupaten/kota',
  unit: 'poin',
  columns,
  scale: {
    kind: 'breaks',
    breaks: [60, 77.5],
    includes: 'upper',
    names: ['Rendah', 'Sedang', 'Tinggi'],
  },
  decimals: 1,
};

/** 45,0 to 94,9, the same every time. */
const figure = (row: number, column: number) => 45 + ((row * 7919 + column * 104_729) % 500) / 10;

export const all: HeatRow[] = jatengData.map(({ id, label }, row) => ({
  id,
  label,
  cells: Object.fromEntries(columns.map((column, i) => [column.id, figure(row, i)])),
}));

/** Six rows in which each state occurs. */
export const few: HeatRow[] = all.slice(0, 6).map((row, i) => {
  if (i === 1)
    return {
      ...row,
      cells: { ...row.cells, arsip: { value: null, note: 'CONTOH: arsip sedang dipindahkan' } },
    };
  if (i === 3) return { ...row, cells: { ...row.cells, sarana: { value: null, state: 'not-measured' } } };
  if (i === 4)
    return {
      ...row,
      cells: {
        ...row.cells,
        warga: { value: null, state: 'withheld', note: 'CONTOH: sumber sedang diperiksa' },
      },
    };
  return row;
});

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** One row: a heat strip. */
export const strip: HeatRow[] = [
  {
    id: 'kunjungan',
    label: 'Kunjungan',
    cells: Object.fromEntries(months.map((month, i) => [month, i > 9 ? null : 120 + ((i * 373) % 410)])),
  },
];
export const stripSpec: HeatSpec = {
  title: 'Kunjungan ke ruang layanan menurut bulan (CONTOH)',
  labelHeader: 'Bulan',
  unit: 'kunjungan',
  columns: months.map((month) => ({ id: month, label: month })),
  scale: { kind: 'continuous' },
};

/** What may go wrong in a file. */
export const bad: HeatRow[] = [
  { id: 'a', label: 'Laweyan (CONTOH)', cells: { data: Number.NaN, layanan: 80, tambahan: 12 } },
  { id: 'a', label: '<b>Jebres</b> (CONTOH)', cells: { data: -3, layanan: 1e9, arsip: 'tiga' as never } },
  { id: 'b', label: '', cells: null as never },
];
