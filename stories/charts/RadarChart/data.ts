/** Invented figures, to show the form; each picture says CONTOH. */
import type { RadarSeries, RadarSpec } from '@situs-kpu/charts';

export const source = 'Sumber: CONTOH, bukan data sebenarnya.';

export const spec: RadarSpec = {
  title: 'Unsur layanan kantor (CONTOH)',
  labelHeader: 'Unsur',
  unit: 'poin',
  axes: [
    { id: 'data', label: 'Kelengkapan data' },
    { id: 'layanan', label: 'Layanan informasi' },
    { id: 'arsip', label: 'Kerapian arsip' },
    { id: 'sarana', label: 'Sarana kantor' },
    { id: 'warga', label: 'Tanggapan warga' },
  ],
  domain: [0, 100],
};

export const series: RadarSeries[] = [
  {
    id: 'kota',
    label: 'Kota Surakarta (CONTOH)',
    cells: { data: 71, layanan: 73, arsip: 82, sarana: 79, warga: 83 },
  },
  {
    id: 'tengah',
    label: 'Nilai tengah provinsi (CONTOH)',
    cells: { data: 64, layanan: 70, arsip: 66, sarana: 58, warga: 61 },
  },
];
/** One figure is missing: its outline is open there. */
export const open: RadarSeries[] = [
  {
    id: 'kota',
    label: 'Kota Surakarta (CONTOH)',
    cells: { data: 71, layanan: 73, arsip: { value: null, note: 'menunggu laporan' }, sarana: 79, warga: 83 },
  },
];
