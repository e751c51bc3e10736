/** Berita sebagai umpan, untuk pembaca RSS dan situs lain. */
import type { FeedItem, FeedOptions } from '@situs-kpu/standard/feeds';
import { isArticleBody, shortDescription } from '@situs-kpu/templates';
import { articleBody } from '@situs-kpu/templates/content';
import { semuaBerita } from './isi/berita.ts';
import { situs } from './situs.ts';

export const pilihanUmpan = (self: string): FeedOptions => ({
  title: `Berita ${situs.shortName}`,
  description: `Berita dan pengumuman ${situs.name}.`,
  site: situs.url,
  self,
  timeZone: situs.timeZone,
});

/** Di umpan pun tertulis bahwa berita dibuat dari data. */
const asal = (data: string | undefined): string =>
  data ? articleBody({ text: `Dibuat otomatis dari data ${data}.` }).html : '';

export async function beritaUmpan(): Promise<FeedItem[]> {
  return (await semuaBerita()).map(({ title, path, published, updated, category, body, generatedFrom }) => ({
    title,
    url: path,
    published,
    updated,
    category: category?.label,
    ...(isArticleBody(body)
      ? { html: body.html + asal(generatedFrom), summary: shortDescription(body.text, 300) }
      : {}),
  }));
}
