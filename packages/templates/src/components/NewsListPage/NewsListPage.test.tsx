import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { renderHead } from '../../head/head.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { NewsListPage, newsListHead } from './index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.NewsListPage;
const main = () => screen.getByRole('main');
const titles = () =>
  within(main())
    .getAllByRole('heading', { level: 2 })
    .map((h) => h.textContent);

test('a reader sees the newest first, and which items have no day', () => {
  render(<NewsListPage site={site} {...samples.penuh} />);
  expect(titles().slice(0, 3)).toEqual([
    'Rapat pleno terbuka pemutakhiran data pemilih (CONTOH)',
    'Sosialisasi bagi pemilih pemula (CONTOH)',
    'Berita tanpa tanggal (CONTOH)',
  ]);
  expect(main().textContent).toContain('Tanggal terbit belum diisi');
  expect(main().textContent).toContain('12 November 2026');
});

test('a reader turns the pages, and finds months and years by their names', () => {
  render(<NewsListPage site={site} {...samples.penuh} />);
  const pages = within(main()).getByRole('navigation', { name: 'Halaman' });
  expect(within(pages).getByRole('link', { name: 'Halaman 2' }).getAttribute('aria-current')).toBe('page');
  expect(within(pages).getByRole('link', { name: 'Berikutnya' }).getAttribute('href')).toBe(
    '/berita/halaman/3/',
  );
  expect(
    within(main())
      .getByRole('link', { name: /^Oktober 2026/ })
      .getAttribute('href'),
  ).toBe('/berita/2026/10/');
  expect(main().textContent).toContain('Halaman 2 dari 3');
});

test('a page beyond the last one says so and leads back', () => {
  render(<NewsListPage site={site} {...samples['melewati']} content={{ ...samples['melewati']?.content }} />);
  expect(titles()).toEqual(['Halaman 9 tidak ada']);
  expect(within(main()).getByRole('link', { name: 'Ke halaman terakhir' }).getAttribute('href')).toBe(
    '/berita/halaman/2/',
  );
  expect(within(main()).queryByRole('navigation', { name: 'Halaman' })).toBeNull();
});

test('an empty list says who fills it', () => {
  render(<NewsListPage site={site} page="opini" content={{ items: [] }} />);
  expect(main().textContent).toContain('Belum ada yang diterbitkan');
  expect(main().textContent).toContain('Divisi Sosialisasi');
});

test('news of a medium names it and leads to its site', () => {
  render(
    <NewsListPage
      site={site}
      {...samples['kpuDalamBerita']}
      content={samples['kpuDalamBerita']?.content ?? {}}
    />,
  );
  const card = within(main())
    .getByRole('link', { name: 'Judul di media (CONTOH)' })
    .closest('li') as HTMLElement;
  expect(card.textContent).toContain('Media: Media Contoh');
  expect(card.textContent).toContain('tautan ke situs media');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('KPU Dalam Berita');
});

test('feeds are links on the page, and in its head for programs', () => {
  render(<NewsListPage site={site} {...samples.penuh} />);
  expect(within(main()).getByRole('link', { name: 'Umpan RSS' }).getAttribute('href')).toBe(
    '/berita/rss.xml',
  );
  const head = renderHead(newsListHead(site, 'berita', samples.penuh.content));
  expect(head).toContain(
    '<link rel="alternate" type="application/rss+xml" title="Berita Terkini" href="/berita/rss.xml">',
  );
  expect(head).toContain('type="application/feed+json"');
  expect(renderHead(newsListHead(site, 'berita', {}))).not.toContain('alternate');
});
