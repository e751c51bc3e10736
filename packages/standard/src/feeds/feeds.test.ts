// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDate } from '../config/index.ts';
import {
  deadlineEvents,
  type FeedItem,
  type FeedOptions,
  jsonFeed,
  robots,
  rssFeed,
  sitemap,
} from './index.ts';

const options: FeedOptions = {
  title: 'Berita KPU Kota Surakarta',
  description: 'Berita terkini',
  site: 'https://kota-surakarta.kpu.go.id',
  self: '/umpan.xml',
};
const items: FeedItem[] = [
  {
    title: 'Rapat <b>pleno</b> & sosialisasi',
    url: '/berita/rapat-pleno/',
    published: '2025-05-09T10:00:00+07:00',
    updated: '2025-05-10T08:30:00+07:00',
    summary: 'KPU menggelar rapat.',
    html: '<p>Isi ]]> berita</p>',
    author: 'Humas',
    category: 'Berita Terkini',
    image: '/foto.jpg',
  },
  { title: 'Yang lebih baru', url: '/berita/baru/', published: '2025-05-11' },
];

const parse = (text: string) => {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
};

describe('RSS', () => {
  test('holds the newest first, with whole addresses and times of the office', () => {
    const document = parse(rssFeed(items, options).text);
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => each.textContent);
    expect(texts('item > title')).toEqual(['Yang lebih baru', 'Rapat <b>pleno</b> & sosialisasi']);
    expect(texts('item > link')[1]).toBe('https://kota-surakarta.kpu.go.id/berita/rapat-pleno/');
    expect(texts('item > pubDate')).toEqual([
      'Sun, 11 May 2025 00:00:00 +0700',
      'Fri, 09 May 2025 10:00:00 +0700',
    ]);
    expect(texts('channel > lastBuildDate')).toEqual(['Sun, 11 May 2025 00:00:00 +0700']);
    expect(document.getElementsByTagName('content:encoded')[0]?.textContent).toBe('<p>Isi ]]> berita</p>');
    expect(document.getElementsByTagName('atom:link')[0]?.getAttribute('href')).toBe(
      'https://kota-surakarta.kpu.go.id/umpan.xml',
    );
  });

  test('tells the time of its zone', () => {
    expect(rssFeed(items, { ...options, timeZone: 'Asia/Jayapura' }).text).toContain(
      'Fri, 09 May 2025 12:00:00 +0900',
    );
  });

  test('leaves out what cannot be told, and names it', () => {
    const bad = [
      { ...items[0], title: ' ' },
      { ...items[0], url: 'javascript:alert(1)' },
      { ...items[0], published: 'kemarin' },
      { ...items[0], published: '2025-02-30T10:00:00+07:00' },
      items[1],
      items[1],
      null,
    ] as FeedItem[];
    const { text, leftOut } = rssFeed(bad, options);
    expect(leftOut.map(({ index, why }) => `${index} ${why}`)).toEqual([
      '0 title',
      '1 url',
      '2 published',
      '3 published',
      '5 duplicate',
      '6 title',
    ]);
    expect(parse(text).querySelectorAll('item')).toHaveLength(1);
  });

  test('an empty feed is a feed, and has no time', () => {
    const document = parse(rssFeed([], options).text);
    expect(document.querySelector('lastBuildDate')).toBeNull();
  });

  test('whatever a title holds, the file can be read and holds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (title) => {
        fc.pre(title.trim() !== '');
        const { text } = rssFeed([{ title, url: '/x/', published: '2025-05-09' }], {
          ...options,
          title,
          description: title,
        });
        expect(parse(text).querySelectorAll('item')).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  test('a site without whole address is an error', () => {
    for (const site of ['', '/x', 'kota-surakarta.kpu.go.id', 'ftp://x', null as never])
      expect(() => rssFeed(items, { ...options, site })).toThrow('Readers of a feed stand outside the site');
  });

  test('only so many, the newest', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      title: `Berita ${i}`,
      url: `/berita/${i}/`,
      published: `2025-01-${String((i % 28) + 1).padStart(2, '0')}`,
    }));
    expect(parse(rssFeed(many, options).text).querySelectorAll('item')).toHaveLength(30);
    expect(rssFeed(many, { ...options, limit: 1 }).text).toContain('Berita 27');
  });
});

test('JSON Feed says the same, with offset', () => {
  const feed = JSON.parse(jsonFeed(items, { ...options, self: '/umpan.json' }).text);
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://kota-surakarta.kpu.go.id/',
    feed_url: 'https://kota-surakarta.kpu.go.id/umpan.json',
    language: 'id',
  });
  expect(feed.items).toEqual([
    {
      id: 'https://kota-surakarta.kpu.go.id/berita/baru/',
      url: 'https://kota-surakarta.kpu.go.id/berita/baru/',
      title: 'Yang lebih baru',
      content_text: 'Yang lebih baru',
      date_published: '2025-05-11T00:00:00+07:00',
    },
    {
      id: 'https://kota-surakarta.kpu.go.id/berita/rapat-pleno/',
      url: 'https://kota-surakarta.kpu.go.id/berita/rapat-pleno/',
      title: 'Rapat <b>pleno</b> & sosialisasi',
      content_html: '<p>Isi ]]> berita</p>',
      summary: 'KPU menggelar rapat.',
      date_published: '2025-05-09T10:00:00+07:00',
      date_modified: '2025-05-10T08:30:00+07:00',
      authors: [{ name: 'Humas' }],
      tags: ['Berita Terkini'],
      image: 'https://kota-surakarta.kpu.go.id/foto.jpg',
    },
  ]);
});

describe('sitemap', () => {
  test('lists each page of the site once, by address, with its last change', () => {
    const [file] = sitemap(
      [
        { url: '/b/?x=1&y=2', updated: '2026-01-02' },
        { url: '/a/' },
        { url: '/a/#bagian', updated: '2026-01-05' },
        { url: '/b/?x=1&y=2', updated: '2026-01-03T10:00:00+07:00' },
        { url: 'https://example.com/', updated: '2026-01-01' },
        { url: 'javascript:alert(1)' },
        { url: '/c/', updated: 'kemarin' },
        null as never,
      ],
      'https://kota-surakarta.kpu.go.id',
    );
    const document = parse(file?.text ?? '');
    expect(file?.name).toBe('sitemap.xml');
    expect(
      [...document.querySelectorAll('url')].map((each) => [
        each.querySelector('loc')?.textContent,
        each.querySelector('lastmod')?.textContent,
      ]),
    ).toEqual([
      ['https://kota-surakarta.kpu.go.id/a/', '2026-01-05'],
      ['https://kota-surakarta.kpu.go.id/b/?x=1&y=2', '2026-01-03T10:00:00+07:00'],
      ['https://kota-surakarta.kpu.go.id/c/', undefined],
    ]);
  });

  test('is an index with files of 50,000 where there are more', () => {
    const files = sitemap(
      Array.from({ length: 50_001 }, (_, i) => ({ url: `/berita/${i}/` })),
      'https://kota-surakarta.kpu.go.id',
    );
    expect(files.map(({ name }) => name)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files[0]?.text).toContain('<loc>https://kota-surakarta.kpu.go.id/sitemap-2.xml</loc>');
    expect(files[2]?.text.match(/<url>/g)).toHaveLength(1);
  });

  test('a site without whole address is an error', () => {
    expect(() => sitemap([], 'kota-surakarta.kpu.go.id')).toThrow('Search engines want whole addresses');
  });
});

describe('robots.txt', () => {
  const site = 'https://kota-surakarta.kpu.go.id';
  test('hides the search, names the sitemap', () => {
    expect(robots({ site })).toBe(
      'User-agent: *\nDisallow: /cari/\nDisallow: /cetak/\n\nSitemap: https://kota-surakarta.kpu.go.id/sitemap.xml\n',
    );
    expect(robots({ site, disallow: [] })).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://kota-surakarta.kpu.go.id/sitemap.xml\n',
    );
  });

  test('a site that is tried out is closed', () => {
    expect(robots({ site, closed: true })).toBe('User-agent: *\nDisallow: /\n');
  });

  test.each(['/', '', '/a b/', '/*', 'cari', '/cari/\nAllow: /'])('%j cannot be disallowed', (path) =>
    expect(() => robots({ site, disallow: [path] })).toThrow('cannot be disallowed'),
  );
});

describe('terms in a calendar', () => {
  test('are events of a day, with the regime and no name of a person', () => {
    const due = [
      dueDate('jawaban', '2026-01-05', 'luar-tahapan'),
      dueDate('keberatan', '2026-01-05', 'tahapan'),
    ];
    expect(deadlineEvents(due, '012/I/2026')).toMatchObject([
      {
        id: '012/I/2026-jawaban',
        title: 'Jawaban atas permohonan: 012/I/2026',
        start: '2026-01-20',
        note: '10 hari kerja (di luar tahapan)',
      },
      { id: '012/I/2026-keberatan', note: '30 hari kerja (selama tahapan)' },
    ]);
    expect(deadlineEvents(due, '1', 'en')[0]?.note).toBe('10 working days (outside stages)');
  });

  test('an end that is not known gives none', () => {
    expect(
      deadlineEvents(
        [dueDate('jawaban', '2026-12-28', 'luar-tahapan'), dueDate('sengketa', '2026-01-05', 'tahapan')],
        '1',
      ),
    ).toEqual([]);
  });
});
