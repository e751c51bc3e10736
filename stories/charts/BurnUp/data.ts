/** Invented counts, to show the form; each picture says CONTOH. */
import type { BurnUpPoint, BurnUpSpec } from '@situs-kpu/charts';

export const source = 'Sumber: CONTOH, bukan data sebenarnya.';

export const points: BurnUpPoint[] = [
  { at: '2025-05-02', value: 0 },
  { at: '2025-05-05', value: 3 },
  { at: '2025-05-06', value: 8 },
  { at: '2025-05-09T15:30:00+07:00', value: 14 },
  { at: '2025-05-12', value: null, note: 'hari libur, tidak dihitung' },
  { at: '2025-05-13', value: 21 },
  { at: '2025-05-14', value: 19, note: 'dua berkas dikembalikan' },
  { at: '2025-05-16', value: 25 },
];

export const spec: BurnUpSpec = {
  title: 'Berkas yang selesai diperiksa, Kota Surakarta (CONTOH)',
  dateHeader: 'Tanggal',
  valueHeader: 'Berkas selesai',
  unit: 'berkas',
  total: 40,
  timeZone: 'Asia/Jakarta',
  start: '2025-05-01',
  marks: [
    { at: '2025-05-20', label: 'pengisian' },
    { at: '2025-05-27', label: 'pengisian', kind: 'extension', note: 'disetujui provinsi' },
    { at: '2025-05-08', label: 'pelatihan', kind: 'event' },
  ],
  forecast: {
    method: 'Laju paling lambat dan paling cepat dari tujuh hari terakhir, diteruskan (CONTOH).',
    points: [
      { at: '2025-05-20', low: 28, high: 34 },
      { at: '2025-05-27', low: 33, high: 40 },
    ],
  },
};

/** What may go wrong in a file. */
export const bad: BurnUpPoint[] = [
  { at: '2025-05-05', value: 3 },
  { at: 'kemarin', value: 9 },
  { at: '2025-02-31', value: 9 },
  { at: '2025-05-03', value: Number.NaN },
  { at: '2025-05-05', value: 4 },
  { at: '2025-05-08', value: -2 },
  { at: '2025-05-22', value: 44 },
];
