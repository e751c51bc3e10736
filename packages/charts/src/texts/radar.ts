/** Words of the interface. Radar chart. */
import type { Locale } from '../core/format.ts';

/** Words of a radar chart. */
export interface RadarChartText {
  unnamed: string;
  empty: string;
  /** The first sentence under the title. */
  description: (series: string, axes: string, unit: string) => string;
  scale: (from: string, to: string) => string;
  tableOnly: string;
  some: (drawn: string) => string;
}

export const radarChartText: Record<Locale, RadarChartText> = {
  id: {
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    description: (series, axes, unit) => `${series} bentuk pada ${axes} sumbu, satuan ${unit}.`,
    scale: (from, to) =>
      `Tengah ${from}, tepi ${to}. Luas bentuk tidak berarti apa-apa: bandingkan angkanya di tabel.`,
    tableOnly: 'Tidak dapat digambar; semua angka ada di tabel.',
    some: (drawn) => `Hanya ${drawn} yang pertama digambar.`,
  },
  en: {
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    description: (series, axes, unit) =>
      `${series} ${series === '1' ? 'outline' : 'outlines'} over ${axes} ${axes === '1' ? 'axis' : 'axes'}, in ${unit}.`,
    scale: (from, to) =>
      `The middle is ${from}, the edge ${to}. The area of an outline means nothing: compare the figures in the table.`,
    tableOnly: 'It cannot be drawn; all figures are in the table.',
    some: (drawn) => `Only the first ${drawn} are drawn.`,
  },
};
