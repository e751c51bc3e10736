/**
 * Hasil yang diumumkan di situs ini. `slug` menjadi alamat: /hasil/<slug>/
 *
 * Simpan tabelnya di src/isi/hasil/pilbup-2024.csv, satu baris satu kecamatan (kantor provinsi: satu kabupaten atau kota)
 * dan satu baris jumlah. Kolom pertama kode wilayah, lalu nama, lalu suara menurut nomor urut:
 *
 *   Kode;Wilayah;1;2;Suara sah;Suara tidak sah;Pengguna hak pilih;DPT
 *
 * Lalu tulis di `hasil`, dengan `import { hasilTabel } from '../dari-tabel.ts';`:
 *
 *   {
 *     slug: 'pilbup-2024',
 *     title: 'Hasil Pemilihan Bupati dan Wakil Bupati … 2024',
 *     result: hasilTabel('pilbup-2024.csv', {
 *       jenis: 'pilbup',
 *       nama: 'Pemilihan Bupati dan Wakil Bupati … Tahun 2024',
 *       singkat: 'Pilbup … 2024',
 *       hari: '2024-11-27',
 *       paslon: ['Nama calon – nama wakil', 'Nama calon – nama wakil'],
 *       status: 'rekap_kabkota',
 *       waktu: '2024-12-04',
 *       sumber: [
 *         {
 *           kind: 'berita_acara', title: 'Berita Acara rekapitulasi', publisher: 'KPU Kabupaten …',
 *           number: null, date: '2024-12-04', level: 'kabkota', url: null, sha256: null,
 *         },
 *       ],
 *     }),
 *   },
 *
 * Berita dari hasil itu satu baris lagi, di berita-data.ts. Bentuk lain, misalnya DPRD menurut dapil: lihat
 * `@situs-kpu/results`.
 */
import type { ElectionResult } from '@situs-kpu/results';

export interface HasilSitus {
  slug: string;
  title: string;
  result: ElectionResult;
  /** Hasil di luar wilayah kantor ini; daftarnya terpisah. */
  daerahLain?: boolean;
}

export const hasil: readonly HasilSitus[] = [];
