import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { ArchivePage } from '../ArchivePage/index.ts';
import { DocumentListPage } from './index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const main = () => screen.getByRole('main');
const years = () =>
  within(main())
    .getAllByRole('heading', { level: 2 })
    .map((h) => h.textContent);

test('a reader finds documents by year, the newest first, and those that are missing', () => {
  render(<DocumentListPage site={site} {...contentSamples.DocumentListPage.penuh} />);
  expect(years()).toEqual(['2026', '2024', 'Tanpa tahun', 'Belum tersedia', 'Lihat juga']);
  expect(main().textContent).toContain('menunggu pengesahan');
  expect(within(main()).getByRole('link', { name: /Buku statistik/ }).textContent).toContain('96 halaman');
  expect(
    within(main())
      .getByRole('link', { name: /dapat diminta melalui PPID/ })
      .getAttribute('href'),
  ).toBe(site.pages?.permohonan);
});

test('many years get a list of them', () => {
  render(<DocumentListPage site={site} {...contentSamples.DocumentListPage.laporan} />);
  const contents = within(main()).getByRole('navigation', { name: 'Menurut tahun' });
  expect(
    within(contents)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['#tahun-2025', '#tahun-2024', '#tahun-2023', '#tahun-2022']);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Laporan Kinerja');
});

test('the archive stands by year, and says that it is left as it was', () => {
  render(<ArchivePage site={site} {...contentSamples.ArchivePage.penuh} />);
  expect(years().slice(0, 3)).toEqual(['2022', '2021', 'Tanpa tanggal']);
  expect(main().textContent).toContain('apa adanya');
});

test('the year of the archive is the one of the office, not of the server', () => {
  render(
    <ArchivePage
      site={site}
      content={{ items: [{ title: 'Tahun baru', href: '/x', published: '2021-12-31T18:00Z' }] }}
    />,
  );
  expect(years()).toEqual(['2022']);
  expect(main().textContent).toContain('1 Januari 2022');
});
