/**
 * Data for the charts of points: real counts of polling stations and of kecamatan, and made-up figures that say CONTOH.
 * Limits of classes are those of Badan Pusat Statistik for the human development index: 60, 70 and 80, each the lower
 * end of the class above it ("60 sampai kurang dari 70").
 */
import type {
  DotDatum,
  DotSpec,
  HistogramSpec,
  PointDatum,
  QuadrantDatum,
  QuadrantSpec,
  RulerBand,
  RulerDatum,
  RulerSpec,
  SlopeDatum,
  SlopeSpec,
  SparkDatum,
  StripSpec,
} from '@situs-kpu/charts';
import { fullName, regencies } from '@situs-kpu/regions';
import { children as kecamatanOf } from '@situs-kpu/regions/jateng';
import { kabupatenKota } from './areas.ts';

export const source = 'Sumber: KPU, jumlah TPS Pemilu 2024 menurut wilayah.';
export const sample = 'Sumber: CONTOH, bukan data sebenarnya.';

export const tpsJateng: PointDatum[] = kabupatenKota('33').map(({ id, label, short, value }) => ({
  id,
  label,
  short,
  value,
}));
export const tpsNation: PointDatum[] = kabupatenKota().map(({ id, label, short, value }) => ({
  id,
  label,
  short,
  value,
}));

/** What data should not be, and is. */
export const bad: PointDatum[] = [
  { id: 'a', label: 'Serengan', value: 169 },
  { id: 'b', label: 'Laweyan', value: null, note: 'menunggu laporan' },
  { id: 'c', label: 'Jebres', value: Number.NaN },
  { id: 'a', label: '<b>Serengan</b>', value: 200 },
  { id: 'd', label: '', value: 264 },
  { id: 'e', label: 'Pasar Kliwon', value: 300, state: 'withheld' },
  { id: 'f', label: 'Banjarsari', value: null, state: 'not-measured' },
];

export const hdiBands: RulerBand[] = [
  { id: 'low', label: 'Rendah', min: 0, minInclusive: true, max: 60, maxInclusive: false },
  { id: 'medium', label: 'Sedang', min: 60, minInclusive: true, max: 70, maxInclusive: false },
  { id: 'high', label: 'Tinggi', min: 70, minInclusive: true, max: 80, maxInclusive: false },
  { id: 'very-high', label: 'Sangat tinggi', min: 80, minInclusive: true, max: 100, maxInclusive: true },
];

export const rulerSpec: RulerSpec = {
  title: 'Indeks pembangunan manusia Kota Surakarta (CONTOH)',
  bands: hdiBands,
  labelHeader: 'Wilayah',
  valueHeader: 'Nilai',
  unit: 'poin',
  direction: 'higher-better',
  decimals: 2,
};
export const rulerData: RulerDatum[] = [
  { id: 'own', label: 'Kota Surakarta', value: 76.14 },
  { id: 'province', label: 'Jawa Tengah', value: 72.5 },
  { id: 'nation', label: 'Indonesia', value: 73.1 },
];

export const dotSpec: DotSpec = {
  title: 'Lima bagian indeks, Kota Surakarta dan Jawa Tengah (CONTOH)',
  labelHeader: 'Bagian',
  series: [{ label: 'Surakarta' }, { label: 'Jawa Tengah' }],
  range: 'Rentang 35 kabupaten dan kota',
  unit: 'poin',
  domain: [0, 100],
  decimals: 1,
};
export const dotData: DotDatum[] = [
  { id: '1', label: 'Umur panjang', values: [78.4, 71.2], range: { min: 55, max: 88.5, median: 70.1 } },
  {
    id: '2',
    label: 'Harapan lama sekolah',
    values: [70.6, 70.6],
    range: { min: 48.2, max: 81.9, median: 66 },
  },
  {
    id: '3',
    label: 'Rata-rata lama sekolah penduduk berumur dua puluh lima tahun ke atas',
    values: [41.3, 58.8],
    range: { min: 39, max: 77.7, median: 57.4 },
  },
  {
    id: '4',
    label: 'Pengeluaran per kapita',
    values: [null, 64.9],
    states: ['not-measured'],
    range: { min: 52.3, max: 90, median: 63 },
  },
  { id: '5', label: 'Kesehatan ibu', values: [92, null], note: 'Angka provinsi belum terbit.' },
];

export const stripSpec: StripSpec = {
  title: 'TPS di Jawa Tengah menurut kabupaten dan kota, Pemilu 2024',
  labelHeader: 'Kabupaten/kota',
  valueHeader: 'Jumlah TPS',
  unit: 'TPS',
  highlight: ['33.72'],
  sort: 'descending',
};
export const nationStripSpec: StripSpec = {
  ...stripSpec,
  title: 'TPS di Indonesia menurut kabupaten dan kota, Pemilu 2024',
  highlight: ['33.72', '32.01', '31.01'],
  lines: [
    { at: 500, label: 'Seperempat kabupaten/kota di bawah (CONTOH)' },
    { at: 5000, label: 'Daerah sangat besar (CONTOH)' },
  ],
};

export const slopeSpec: SlopeSpec = {
  title: 'Rumah tangga dengan internet, 2019 dan 2024 (CONTOH)',
  labelHeader: 'Kecamatan',
  fromHeader: '2019',
  toHeader: '2024',
  unit: 'persen',
  differenceUnit: 'poin persen',
  suffix: '%',
  decimals: 1,
  highlight: ['jebres'],
};
export const slopeData: SlopeDatum[] = [
  { id: 'laweyan', label: 'Laweyan', from: 71.2, to: 88.4 },
  { id: 'serengan', label: 'Serengan', from: 70.8, to: 88.1 },
  { id: 'pasar-kliwon', label: 'Pasar Kliwon', from: 64, to: 87.9 },
  { id: 'jebres', label: 'Jebres', from: 78.5, to: 74.6 },
  { id: 'banjarsari', label: 'Banjarsari', from: 69.9, to: null, note: 'Survei 2024 belum selesai.' },
];
export const brokenSpec: SlopeSpec = {
  ...slopeSpec,
  title: 'Indeks akses digital, cara hitung lama dan baru (CONTOH)',
  fromHeader: 'Cara lama, 2019',
  toHeader: 'Cara baru, 2024',
  unit: 'poin',
  suffix: '',
  break: {
    note: 'Cara hitung berubah pada tahun 2022: pertanyaan dan bobotnya lain. Angka kiri dan kanan bukan satu deret.',
  },
};

export const histogramSpec: HistogramSpec = {
  title: 'TPS di Indonesia: sebaran 514 kabupaten dan kota, Pemilu 2024',
  valueHeader: 'Jumlah TPS',
  countHeader: 'Kabupaten/kota',
  unit: 'TPS',
};

export const quadrantData: QuadrantDatum[] = regencies('33').map((region, i) => ({
  id: region.code,
  label: fullName(region),
  short: fullName(region).replace('Kabupaten ', ''),
  // Counted in the table of regions.
  x: kecamatanOf(region.code).length,
  y: tpsJateng[i]?.value ?? null,
}));
export const quadrantSpec: QuadrantSpec = {
  title: 'Kecamatan dan TPS di Jawa Tengah',
  labelHeader: 'Kabupaten/kota',
  x: { label: 'Kecamatan', unit: 'kecamatan' },
  y: { label: 'TPS', unit: 'TPS Pemilu 2024' },
  highlight: ['33.72'],
};

export const sparkData: SparkDatum[] = [3, 4.5, 4, null, 6, 7.5, 7, 9].map((value, i) => ({
  label: `${2017 + i}`,
  value,
}));
