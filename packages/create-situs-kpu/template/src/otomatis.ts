/**
 * Berita yang dibuat dari data: judul, kalimat, tabel, dan sumbernya berasal dari hasil atau indeks, dan halamannya
 * mengatakan begitu. Kalimatnya hanya yang dibolehkan status hasil; tidak ada yang perlu ditulis ulang.
 */
import { type IppScores, ippModel, ippPilkada2024 } from '@situs-kpu/ipp/core';
import { dayOf } from '@situs-kpu/results/core';
import { articleBody } from '@situs-kpu/templates/content';
import { articleFromIpp, articleFromResult, type GeneratedArticle } from '@situs-kpu/templates/generated';
import type { BeritaSitus } from './isi/berita.ts';
import { hasil } from './isi/hasil.ts';
import { situs } from './situs.ts';
import { kartu } from './unduhan.ts';

interface Pilihan {
  /** Hari terbit. Tanpa ini hari dokumen sumbernya. */
  terbit?: string;
  /** Akhir alamat berita. */
  slug?: string;
}

function siap(slug: string, artikel: GeneratedArticle, asal: BeritaSitus['asal']): BeritaSitus {
  if (artikel.withheld)
    throw new Error(
      `Situs: berita "${slug}" tidak dapat dibuat dari datanya: ${artikel.withheld} Berita tanpa angka yang benar bukan berita. Perbaiki datanya, atau hapus barisnya dari src/isi/berita-data.ts.`,
    );
  return { ...artikel, slug, asal, body: articleBody({ text: artikel.body.join('\n\n') }) };
}

const tanpaHari = (slug: string) =>
  new Error(
    `Situs: hari terbit berita "${slug}" tidak diketahui, karena datanya tidak menyebut tanggal. Tambahkan { terbit: '2026-01-05' } di src/isi/berita-data.ts.`,
  );

/** Berita dari satu hasil di src/isi/hasil.ts, menurut `slug`-nya. */
export function beritaHasil(dari: string, { terbit, slug = `hasil-${dari}` }: Pilihan = {}): BeritaSitus {
  const satu = hasil.find((each) => each.slug === dari);
  if (!satu)
    throw new Error(
      `Situs: hasil "${dari}" tidak ada di src/isi/hasil.ts, sehingga beritanya tidak dapat dibuat. Yang ada: ${hasil.map((each) => each.slug).join(', ') || 'belum ada'}.`,
    );
  const { result, title } = satu;
  const published = terbit ?? (result.asOf === null ? null : dayOf(result.asOf, result.timeZone));
  if (!published) throw tanpaHari(slug);
  const artikel = articleFromResult(result, situs, { path: `/berita/${slug}/`, published });
  return { ...siap(slug, artikel, { label: title, href: `/hasil/${dari}/` }), preview: kartu(satu) };
}

/** Berita dari indeks partisipasi satu wilayah, menurut kodenya. `asal` menyebut halaman indeksnya. */
export function beritaIpp(
  scores: IppScores,
  region: string,
  { terbit, slug = `ipp-${region.replaceAll('.', '-')}`, asal }: Pilihan & Pick<BeritaSitus, 'asal'> = {},
): BeritaSitus {
  const published = terbit ?? scores.published;
  if (!published) throw tanpaHari(slug);
  const model = ippModel(ippPilkada2024, scores);
  return siap(slug, articleFromIpp(model, situs, { region, path: `/berita/${slug}/`, published }), asal);
}
