/** Hasil yang diumumkan di situs ini. `slug` menjadi alamat: /hasil/<slug>/ */
import type { ElectionResult } from '@situs-kpu/results';
import { pilgubSurakarta2024, pilwalkotSurakarta2024 } from '@situs-kpu/results/fixtures';

export interface HasilSitus {
  slug: string;
  title: string;
  result: ElectionResult;
}

export const hasil: readonly HasilSitus[] = [
  {
    slug: 'pilwalkot-2024',
    title: 'Hasil Pemilihan Wali Kota dan Wakil Wali Kota Surakarta 2024',
    result: pilwalkotSurakarta2024(),
  },
  {
    slug: 'pilgub-2024',
    title: 'Hasil Pemilihan Gubernur dan Wakil Gubernur Jawa Tengah 2024 di Kota Surakarta',
    result: pilgubSurakarta2024(),
  },
];
