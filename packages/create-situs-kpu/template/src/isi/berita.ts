import { getCollection } from 'astro:content';
import { type Article, type ArticleFigure, isArticleBody } from '@situs-kpu/templates';
import { articleBody } from '@situs-kpu/templates/content';
import { beritaData } from './berita-data.ts';

/** Berita dengan akhir alamatnya, `/berita/<slug>/`. */
export interface BeritaSitus extends Article {
  slug: string;
  /** Halaman tempat angkanya berasal. */
  asal?: { label: string; href: string };
}

/** Berita sebagai teks biasa. */
export const teksBerita = ({ body }: Article): string => (isArticleBody(body) ? body.text : '');

/** Semua berita, yang terbaru lebih dulu: yang ditulis di berita/, dengan isi yang sudah dibersihkan, dan yang dibuat dari data. */
export async function semuaBerita(): Promise<BeritaSitus[]> {
  const ditulis = (await getCollection('berita')).map(({ id, data, body = '' }): BeritaSitus => {
    const { foto } = data;
    const figure: ArticleFigure | undefined = foto && {
      src: foto.src,
      alt: foto.alt,
      width: foto.lebar,
      height: foto.tinggi,
      ...(foto.keterangan && { caption: foto.keterangan }),
      ...(foto.kredit && { credit: foto.kredit }),
    };
    return {
      slug: id,
      path: `/berita/${id}/`,
      title: data.title,
      published: data.published,
      updated: data.updated,
      eventDate: data.eventDate,
      author: data.author,
      category: { label: data.category, href: '/berita/' },
      figure,
      body: articleBody({ markdown: body }),
    };
  });
  const semua = [...ditulis, ...beritaData];
  const ganda = semua.find(({ slug }, i) => semua.findIndex((lain) => lain.slug === slug) !== i);
  if (ganda)
    throw new Error(
      `Situs: ada dua berita beralamat ${ganda.path}, sehingga salah satunya hilang. Ganti nama berkasnya, atau beri slug lain di src/isi/berita-data.ts.`,
    );
  return semua.sort((a, b) => b.published.localeCompare(a.published) || a.slug.localeCompare(b.slug));
}
