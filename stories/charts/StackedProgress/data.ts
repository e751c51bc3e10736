/** Invented counts on real places, to show the form; each picture says CONTOH. */
import type { StackedRow, StackedSpec } from '@situs-kpu/charts';
import { jatengData } from '../areas.ts';

export const source = 'Sumber: CONTOH, bukan data sebenarnya.';

export const spec: StackedSpec = {
  title: 'Berkas arsip menurut keadaan (CONTOH)',
  labelHeader: 'Kabupaten/kota',
  valueHeader: 'Berkas',
  unit: 'berkas',
  parts: [
    { id: 'selesai', label: 'Diperiksa' },
    { id: 'terkirim', label: 'Terkirim' },
    { id: 'kembali', label: 'Dikembalikan' },
    { id: 'draf', label: 'Draf' },
    { id: 'kosong', label: 'Kosong' },
  ],
};

const row = (id: string, label: string, counts: number[], total = 40): StackedRow => ({
  id,
  label,
  total,
  counts: Object.fromEntries(spec.parts.map((part, i) => [part.id, counts[i] ?? 0])),
});

export const one: StackedRow[] = [row('surakarta', 'Kota Surakarta', [16, 12, 2, 4, 6])];
export const few: StackedRow[] = [
  row('a', 'Kabupaten Boyolali', [31, 5, 1, 2, 1]),
  row('b', 'Kabupaten Klaten', [0, 0, 0, 0, 40]),
  row('c', 'Kota Surakarta', [16, 12, 2, 4, 6]),
  row('d', 'Kabupaten Sukoharjo', [40, 0, 0, 0, 0]),
];
export const all: StackedRow[] = jatengData.map(({ id, label }, i) => {
  const done = (i * 17) % 33;
  const sent = (i * 5) % 5;
  return row(id, label, [done, sent, i % 3, i % 2, 40 - done - sent - (i % 3) - (i % 2)]);
});
/** What may go wrong in a file. */
export const bad: StackedRow[] = [
  row('lebih', 'Jumlahnya lebih (CONTOH)', [20, 12, 4, 4, 6]),
  row('kurang', 'Jumlahnya kurang (CONTOH)', [20, 10, 0, 4, 2]),
  { ...row('sebagian', 'Sebagian belum ada (CONTOH)', [20, 10]), counts: { selesai: 20, terkirim: 10 } },
  {
    ...row('rusak', 'Angkanya rusak (CONTOH)', []),
    counts: { selesai: -3, terkirim: 2.5, kembali: Number.NaN, draf: 4, kosong: 6 },
  },
  { ...row('tanpa', 'Tanpa keseluruhan (CONTOH)', [3, 2, 1, 0, 4]), total: null },
  { id: 'kosong', label: 'Tanpa hitungan (CONTOH)', counts: {} },
];
