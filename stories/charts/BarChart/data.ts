/** Real counts for the stories: polling stations of the 2024 general election. */
import type { BarDatum } from '@situs-kpu/charts';

const rows = (list: [name: string, count: number][]): BarDatum[] =>
  list.map(([label, value]) => ({ id: label, label, value }));

export const source = 'Sumber: KPU, jumlah TPS Pemilu 2024 menurut wilayah.';

/** Kecamatan of Kota Surakarta, 1.773 TPS in all. */
export const kecamatan = rows([
  ['Laweyan', 316],
  ['Serengan', 169],
  ['Pasar Kliwon', 265],
  ['Jebres', 459],
  ['Banjarsari', 564],
]);

/** Kabupaten and kota of Jawa Tengah, 117.299 TPS in all. */
export const kabupaten = rows([
  ['Cilacap', 5964],
  ['Banyumas', 5587],
  ['Purbalingga', 2964],
  ['Banjarnegara', 3225],
  ['Kebumen', 4831],
  ['Purworejo', 2995],
  ['Wonosobo', 3091],
  ['Magelang', 4407],
  ['Boyolali', 3409],
  ['Klaten', 4198],
  ['Sukoharjo', 2533],
  ['Wonogiri', 3910],
  ['Karanganyar', 3200],
  ['Sragen', 3406],
  ['Grobogan', 4657],
  ['Blora', 2977],
  ['Rembang', 2201],
  ['Pati', 4402],
  ['Kudus', 2623],
  ['Jepara', 3490],
  ['Demak', 3658],
  ['Semarang', 3351],
  ['Temanggung', 2518],
  ['Kendal', 3491],
  ['Batang', 2569],
  ['Pekalongan', 2912],
  ['Pemalang', 4687],
  ['Tegal', 4684],
  ['Brebes', 6291],
  ['Kota Magelang', 353],
  ['Kota Surakarta', 1773],
  ['Kota Salatiga', 652],
  ['Kota Semarang', 4646],
  ['Kota Pekalongan', 881],
  ['Kota Tegal', 763],
]);

/** Invented; shown with the word CONTOH. */
export const longLabels: BarDatum[] = [
  {
    id: '1',
    mark: '1',
    label:
      'Jenderal TNI (Purn.) H. Andi Wijaya Kusumaningrat, S.E., M.A., M.Sc. – Dr. Hj. Siti Rahmawati, S.H., M.H. (CONTOH)',
    value: 4521333,
  },
  { id: '2', mark: '2', label: 'Budi Santoso – Dewi Lestari (CONTOH)', value: 3894120 },
  { id: '3', mark: '3', label: 'Pertanggungjawabanketidakseragamanpenyelenggaraan (CONTOH)', value: 2110457 },
  { id: '4', mark: '4', label: 'Fajar Nugroho – Gita Savitri (CONTOH)', value: 987654 },
];

/** What may go wrong in a file. Invented. */
export const bad: BarDatum[] = [
  { id: 'a', label: 'Laweyan (CONTOH)', value: 316 },
  { id: 'b', label: 'Serengan (CONTOH)', value: null, note: 'kotak suara belum tiba di kecamatan' },
  { id: 'c', label: 'Pasar Kliwon (CONTOH)', value: Number.NaN },
  { id: 'd', label: 'Jebres (CONTOH)', value: -12 },
  { id: 'd', label: 'Jebres, sekali lagi (CONTOH)', value: 459 },
  { id: 'e', label: '', value: 0 },
  { id: 'f', label: '<b>Banjarsari</b> & "kawan" (CONTOH)', value: 1 },
];

export const eight: BarDatum[] = Array.from({ length: 8 }, (_, i) => ({
  id: `${i}`,
  mark: `${i + 1}`,
  label: `Pilihan ${i + 1} (CONTOH)`,
  value: 800 - i * 70,
}));

export const spec = {
  title: 'Banjarsari punya TPS terbanyak di Kota Surakarta, Pemilu 2024',
  labelHeader: 'Kecamatan',
  valueHeader: 'Jumlah TPS',
  unit: 'TPS',
};
export const provinceSpec = {
  title: 'TPS di Jawa Tengah menurut kabupaten dan kota, Pemilu 2024',
  labelHeader: 'Kabupaten/kota',
  valueHeader: 'Jumlah TPS',
  unit: 'TPS',
};
export const votesSpec = {
  title: 'Suara menurut pilihan (CONTOH)',
  labelHeader: 'Pilihan',
  valueHeader: 'Suara',
  unit: 'suara',
};
