import { describe, expect, test } from 'vitest';
import { pageHead, renderHead, describe as shorten } from './head.ts';

const site = { name: 'Komisi Pemilihan Umum Kota Surakarta', host: 'kota-surakarta.kpu.go.id' };
const content = (head: ReturnType<typeof pageHead>, key: string) =>
  head.tags.find(({ attributes }) =>
    [attributes['name'], attributes['property'], attributes['rel']].includes(key),
  )?.attributes;

test('the title carries the full name of the institution, once (ID-03)', () => {
  expect(pageHead({ site, title: 'Visi dan Misi', path: '/x' }).title).toBe(
    'Visi dan Misi | Komisi Pemilihan Umum Kota Surakarta',
  );
  expect(pageHead({ site, path: '/' }).title).toBe(site.name);
  expect(pageHead({ site, title: `Profil ${site.name}`, path: '/' }).title).toBe(`Profil ${site.name}`);
});

test('search engines and previews get description, canonical address and OpenGraph (NEWS-10)', () => {
  const head = pageHead({
    site,
    title: 'Rapat',
    path: '/blog/read/rapat',
    description: `KPU ${'mengikuti rapat koordinasi '.repeat(20)}`,
    type: 'article',
    published: '2025-05-09',
    section: 'Berita Terkini',
    image: { src: '/foto.jpg', alt: 'Rapat', width: 1200, height: 630 },
    alternates: [{ lang: 'en', path: '/en/rapat' }],
    robots: 'noindex',
    themeColor: '#900d0d',
  });
  expect(head.lang).toBe('id');
  expect(content(head, 'canonical')?.['href']).toBe('https://kota-surakarta.kpu.go.id/blog/read/rapat');
  expect(content(head, 'alternate')).toEqual({
    rel: 'alternate',
    hreflang: 'en',
    href: 'https://kota-surakarta.kpu.go.id/en/rapat',
  });
  const description = content(head, 'description')?.['content'] ?? '';
  expect(description.length).toBeLessThanOrEqual(160);
  expect(description).toMatch(/(koordinasi|rapat|mengikuti)…$/);
  for (const [key, value] of [
    ['og:title', 'Rapat'],
    ['og:type', 'article'],
    ['og:locale', 'id_ID'],
    ['og:image', 'https://kota-surakarta.kpu.go.id/foto.jpg'],
    ['og:image:width', '1200'],
    ['article:published_time', '2025-05-09'],
    ['twitter:card', 'summary_large_image'],
    ['robots', 'noindex'],
    ['theme-color', '#900d0d'],
  ] as const)
    expect(content(head, key)?.['content']).toBe(value);
  expect(JSON.parse(JSON.stringify(head))).toEqual(head);
});

test('a title that is HTML stays text', () => {
  const html = renderHead(
    pageHead({ site, title: '</title><script>alert(1)</script>', path: '/', description: '"><script>' }),
  );
  expect(html).not.toContain('<script');
  expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;');
  expect(html).toContain('<meta name="description" content="&quot;&gt;&lt;script&gt;">');
  expect(html).toMatch(/^<meta charset="utf-8">\n<meta name="viewport"/);
});

describe('an address that is none', () => {
  test.each([
    ['kota-surakarta.kpu.go.id', 'javascript:alert(1)'],
    ['kota-surakarta.kpu.go.id', 'mailto:a@b.id'],
    ['https://kota-surakarta.kpu.go.id', '/'],
    ['', '/'],
    ['kota surakarta', '/'],
  ])('host %j, path %j is refused, with the way out', (host, path) => {
    expect(() => pageHead({ site: { ...site, host }, path })).toThrow(
      /^Situs KPU pageHead: .* Give the host without https:\/\/ .*"\/"\.$/,
    );
  });
});

test('a description is cut at a word, and a short one is left alone', () => {
  expect(shorten('  Satu\n dua ')).toBe('Satu dua');
  expect(shorten('Satu, dua tiga', 9)).toBe('Satu…');
  expect(shorten('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
});

test('a picture that only this page can show is no preview', () => {
  const head = pageHead({ site, path: '/', image: { src: 'data:image/png;base64,AA', alt: 'x' } });
  expect(content(head, 'og:image')).toBeUndefined();
  expect(content(head, 'twitter:card')?.['content']).toBe('summary');
});
