import { sitemap } from '@situs-kpu/standard/feeds';
import { semuaHalaman } from '../halaman.ts';
import { semuaBerita } from '../isi/berita.ts';
import { hasil } from '../isi/hasil.ts';
import { situs } from '../situs.ts';

/** Halaman galat dan pencarian tidak dicari orang. */
const tersembunyi = ['terlarang', 'galat', 'pemeliharaan', 'pencarian'];

export const GET = async () => {
  const halaman = (await semuaHalaman()).filter(({ jenis }) => !tersembunyi.includes(jenis));
  const [peta] = sitemap(
    [
      ...halaman.map(({ jalur, isi }) => ({ url: jalur, updated: (isi as { updated?: string }).updated })),
      ...(await semuaBerita()).map(({ path, updated, published }) => ({
        url: path,
        updated: updated ?? published,
      })),
      ...hasil.map(({ slug, result }) => ({ url: `/hasil/${slug}/`, updated: result.asOf ?? undefined })),
    ],
    situs.url,
  );
  return new Response(peta?.text);
};
