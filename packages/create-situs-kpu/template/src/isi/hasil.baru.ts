/** Hasil yang diumumkan di situs ini. `slug` menjadi alamat: /hasil/<slug>/ */
import type { ElectionResult } from '@situs-kpu/results';

export interface HasilSitus {
  slug: string;
  title: string;
  result: ElectionResult;
  /** Hasil di luar wilayah kantor ini; daftarnya terpisah. */
  daerahLain?: boolean;
}

/** Belum ada. Contoh isi: lihat `@situs-kpu/results/fixtures`. */
export const hasil: readonly HasilSitus[] = [];
