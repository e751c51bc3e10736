/** Cara kata dicari: huruf kecil, tanpa kata sambung, dan akar katanya ("pemilihan" dan "memilih" sama). */
import { stemmer } from '@orama/stemmers/indonesian';
import { stopwords } from '@orama/stopwords/indonesian';
import type { Options } from 'minisearch';

export interface Dokumen {
  /** Alamat halaman. */
  id: string;
  judul: string;
  /** Nama bagian: "Berita", "Informasi Publik". */
  bagian: string;
  ringkas: string;
  isi: string;
}

const kecil = new Set(stopwords);

/** Dipakai saat indeks dibuat dan saat dicari; keduanya harus sama. */
export const pilihanCari: Options<Dokumen> = {
  fields: ['judul', 'ringkas', 'isi'],
  storeFields: ['judul', 'bagian', 'ringkas'],
  processTerm: (kata) => {
    const rendah = kata.toLowerCase();
    return kecil.has(rendah) ? null : stemmer(rendah);
  },
  searchOptions: { boost: { judul: 4, ringkas: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
};
