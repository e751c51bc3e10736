import { getCollection } from 'astro:content';
import type { Article } from '@situs-kpu/templates';
import { articleBody } from '@situs-kpu/templates/content';

/** Berita, yang terbaru lebih dulu, dengan isi yang sudah dibersihkan. */
export async function semuaBerita(): Promise<(Article & { slug: string })[]> {
  const entries = await getCollection('berita');
  return entries
    .map(({ id, data, body = '' }) => ({
      slug: id,
      path: `/berita/${id}/`,
      title: data.title,
      published: data.published,
      updated: data.updated,
      eventDate: data.eventDate,
      author: data.author,
      category: { label: data.category, href: '/berita/' },
      body: articleBody({ markdown: body }),
    }))
    .sort((a, b) => b.published.localeCompare(a.published) || a.slug.localeCompare(b.slug));
}
