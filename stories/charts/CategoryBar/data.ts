/** Real counts of the stories: kabupaten and kota by number of polling stations are counted in `byStations`. */
import type { CategoryDatum, CategorySpec } from '@situs-kpu/charts';
import { jatengData } from '../areas.ts';

export const source = 'Sumber: KPU, jumlah TPS Pemilu 2024 menurut wilayah.';
export const sample = 'Sumber: CONTOH, bukan data sebenarnya.';

const between = (from: number, to: number) =>
  jatengData.filter(({ value }) => value !== null && value >= from && value < to).length;

export const byStations: CategoryDatum[] = [
  { id: 'a', label: 'Kurang dari 1.000 TPS', value: between(0, 1000) },
  { id: 'b', label: '1.000 sampai kurang dari 3.000 TPS', value: between(1000, 3000) },
  { id: 'c', label: '3.000 sampai kurang dari 5.000 TPS', value: between(3000, 5000) },
  { id: 'd', label: '5.000 TPS atau lebih', value: between(5000, Number.POSITIVE_INFINITY) },
];
export const spec: CategorySpec = {
  title: 'Kabupaten dan kota di Jawa Tengah menurut jumlah TPS, Pemilu 2024',
  labelHeader: 'Kelas',
  valueHeader: 'Kabupaten/kota',
  unit: 'kabupaten dan kota',
};

export const uneven: CategoryDatum[] = [
  { id: 'rendah', label: 'Rendah (CONTOH)', value: 38 },
  { id: 'sedang', label: 'Sedang (CONTOH)', value: 446 },
  { id: 'tinggi', label: 'Tinggi (CONTOH)', value: 24 },
  { id: 'istimewa', label: 'Istimewa (CONTOH)', value: 0 },
];
export const unevenSpec: CategorySpec = {
  title: 'Daerah menurut kelas layanan (CONTOH)',
  labelHeader: 'Kelas',
  valueHeader: 'Daerah',
  unit: 'daerah',
};

/** What may go wrong in a file. */
export const bad: CategoryDatum[] = [
  { id: 'a', label: 'Ada (CONTOH)', value: 12 },
  { id: 'b', label: 'Belum dihitung (CONTOH)', value: null, note: 'menunggu laporan' },
  { id: 'c', label: 'Setengah (CONTOH)', value: 2.5 },
  { id: 'c', label: '<b>Lagi</b> (CONTOH)', value: 3 },
  { id: 'd', label: '', value: 0 },
];
