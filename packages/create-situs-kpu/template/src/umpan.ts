/** Berita sebagai umpan, untuk pembaca RSS dan situs lain. */
import type { FeedItem, FeedOptions } from '@situs-kpu/standard/feeds';
import { isArticleBody } from '@situs-kpu/templates';
import { semuaBerita } from './isi/berita.ts';
import { situs } from './situs.ts';

export const pilihanUmpan = (self: string): FeedOptions => ({
  title: `Berita ${situs.shortName}`,
  description: `Berita dan pengumuman ${situs.name}.`,
  site: situs.url,
  self,
  timeZone: situs.timeZone,
});

export async function beritaUmpan(): Promise<FeedItem[]> {
  return (await semuaBerita()).map(({ title, path, published, updated, category, body }) => ({
    title,
    url: path,
    published,
    updated,
    category: category?.label,
    ...(isArticleBody(body) ? { html: body.html, summary: body.text.slice(0, 300) } : {}),
  }));
}
