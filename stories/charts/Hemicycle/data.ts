/** Seats of 2024 as the press reported them, and odd data. */
import type { HemicycleGroup } from '@situs-kpu/charts';

const groups = (list: [number: number, name: string, seats: number | null][]): HemicycleGroup[] =>
  list.map(([number, label, value]) => ({ id: `${number}`, mark: `${number}`, label, value }));

export const source = 'Sumber: jateng.tribunnews.com, 2 Mei 2024.';

/** DPRD Kota Surakarta 2024, 45 seats. */
export const surakarta = groups([
  [1, 'PKB', 2],
  [2, 'Gerindra', 5],
  [3, 'PDI Perjuangan', 20],
  [4, 'Golkar', 3],
  [8, 'PKS', 7],
  [12, 'PAN', 3],
  [15, 'PSI', 5],
]);

/** DPRD Provinsi Jawa Tengah 2024, 120 seats. */
export const jawaTengah = groups([
  [1, 'PKB', 20],
  [2, 'Gerindra', 17],
  [3, 'PDI Perjuangan', 33],
  [4, 'Golkar', 17],
  [5, 'NasDem', 3],
  [8, 'PKS', 11],
  [12, 'PAN', 4],
  [14, 'Demokrat', 7],
  [15, 'PSI', 2],
  [17, 'PPP', 6],
]);

/** DPR 2024, 580 seats. */
export const nation = groups([
  [1, 'PKB', 68],
  [2, 'Gerindra', 86],
  [3, 'PDI Perjuangan', 110],
  [4, 'Golkar', 102],
  [5, 'NasDem', 69],
  [8, 'PKS', 53],
  [12, 'PAN', 48],
  [14, 'Demokrat', 44],
]);

/** Twenty-four small groups with long names. Invented. */
export const many: HemicycleGroup[] = Array.from({ length: 24 }, (_, i) => ({
  id: `${i}`,
  mark: `${i + 1}`,
  label: `Partai Contoh ${i + 1} dengan nama yang panjang sekali dan tidak boleh terpotong (CONTOH)`,
  value: i === 2 ? 40 : (i % 3) + 1,
}));

/** What may go wrong in a file. Invented. */
export const bad: HemicycleGroup[] = [
  { id: 'a', mark: '1', label: 'Partai Contoh 1', value: 3 },
  { id: 'b', mark: '2', label: 'Partai Contoh 2', value: null, note: 'menunggu keputusan' },
  { id: 'c', mark: '3', label: 'Partai Contoh 3', value: Number.NaN },
  { id: 'c', mark: '4', label: '<b>Partai</b> Contoh 4', value: 2 },
  { id: 'd', label: '', value: 0 },
];

export const spec = {
  title: 'Kursi DPRD Kota Surakarta hasil Pemilu 2024',
  labelHeader: 'Partai',
  valueHeader: 'Kursi',
  unit: 'kursi',
};
