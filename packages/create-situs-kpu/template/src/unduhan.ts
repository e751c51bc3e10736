/** Berkas data setiap hasil: angka yang sama dengan halamannya, untuk lembar kerja dan program. */
import { resultAlt, resultAreasCsv, resultOptionsCsv, shareCardSize, toJson } from '@situs-kpu/results/core';
import type { HasilSitus } from './isi/hasil.ts';
import { hasil } from './isi/hasil.ts';
import { situs } from './situs.ts';

interface Berkas {
  /** Nama tanpa akhirannya, di bawah /hasil/. */
  nama: string;
  jenis: 'csv' | 'json';
  label: string;
  isi: string;
}

const tipe = { csv: 'text/csv', json: 'application/json' } as const;

function berkasDari({ slug, result }: HasilSitus): Berkas[] {
  // Lembar kerja berbahasa Indonesia membuka titik koma langsung sebagai kolom.
  const pilihan = { url: `${situs.url}/hasil/${slug}/`, delimiter: ';' } as const;
  return [
    { nama: slug, jenis: 'csv', label: 'CSV: suara setiap pilihan', isi: resultOptionsCsv(result, pilihan) },
    ...(result.children.length > 0
      ? [
          {
            nama: `${slug}-wilayah`,
            jenis: 'csv',
            label: 'CSV: suara menurut wilayah',
            isi: resultAreasCsv(result, pilihan),
          } as const,
        ]
      : []),
    { nama: slug, jenis: 'json', label: 'JSON: seluruh data', isi: toJson(result) },
  ];
}

const ukuran = (isi: string) =>
  `${(new TextEncoder().encode(isi).length / 1000).toFixed(1).replace('.', ',')} kB`;

/** Tautan unduhan untuk halaman hasil. */
export const unduhan = (satu: HasilSitus) =>
  berkasDari(satu).map(({ nama, jenis, label, isi }) => ({
    href: `/hasil/${nama}.${jenis}`,
    label,
    note: ukuran(isi),
    type: tipe[jenis],
  }));

/** Kartu hasil: gambar yang tampil saat tautannya dibagikan, misalnya di WhatsApp. */
export const kartu = ({ slug, result }: HasilSitus) => ({
  src: `/hasil/${slug}.png`,
  alt: resultAlt(result),
  ...shareCardSize,
});

/** Semua berkas satu jenis, untuk src/pages/hasil/. */
export const semuaBerkas = (jenis: Berkas['jenis']) =>
  hasil
    .flatMap(berkasDari)
    .filter((berkas) => berkas.jenis === jenis)
    .map(({ nama, isi }) => ({ params: { berkas: nama }, props: { isi } }));
