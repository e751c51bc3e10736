/** Indeks pencarian, dibuat bersama situs. */
import { resultStory } from '@situs-kpu/results/core';
import { type PageId, pageType, sectionNames } from '@situs-kpu/standard';
import { isArticleBody, shortDescription } from '@situs-kpu/templates';
import MiniSearch from 'minisearch';
import { semuaHalaman } from '../../halaman.ts';
import { semuaBerita, teksBerita } from '../../isi/berita.ts';
import { hasil } from '../../isi/hasil.ts';
import { type Dokumen, pilihanCari } from '../../skrip/kata.ts';

/** Halaman yang tidak dicari orang. */
const tanpa = ['terlarang', 'galat', 'pemeliharaan', 'pencarian'];

const bagian = (jenis: PageId) => {
  const { section } = pageType(jenis);
  return section ? sectionNames[section].id : '';
};

/** Semua teks dalam isi halaman, tanpa alamat dan kunci. */
function teks(nilai: unknown): string {
  if (typeof nilai === 'string')
    return /^(?:\/|#|https?:|mailto:|tel:)|^\d{4}-\d{2}/.test(nilai) ? '' : nilai;
  if (isArticleBody(nilai)) return nilai.text;
  if (Array.isArray(nilai)) return nilai.map(teks).join(' ');
  if (typeof nilai === 'object' && nilai !== null) return Object.values(nilai).map(teks).join(' ');
  return '';
}

export const GET = async () => {
  const dokumen: Dokumen[] = [
    ...(await semuaHalaman())
      .filter(({ jenis }) => !tanpa.includes(jenis))
      .map(({ jalur, jenis, isi }) => {
        const { title, summary } = isi as { title?: string; summary?: string };
        return {
          id: jalur,
          judul: title ?? pageType(jenis).name.id,
          bagian: bagian(jenis),
          ringkas: summary ?? '',
          isi: teks(isi).slice(0, 4000),
        };
      }),
    ...(await semuaBerita()).map((berita) => ({
      id: berita.path,
      judul: berita.title,
      bagian: sectionNames.berita.id,
      ringkas: shortDescription(teksBerita(berita), 160),
      isi: teksBerita(berita),
    })),
    ...hasil.map(({ slug, title, result }) => ({
      id: `/hasil/${slug}/`,
      judul: title,
      bagian: sectionNames.pemilu.id,
      ringkas: resultStory(result, { length: 'baris', locale: 'id' }).text,
      isi: result.options.map(({ name }) => name).join(' '),
    })),
  ];
  const indeks = new MiniSearch(pilihanCari);
  indeks.addAll(dokumen);
  return new Response(JSON.stringify(indeks));
};
