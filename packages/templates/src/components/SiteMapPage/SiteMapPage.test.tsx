import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { siteFromRegion, standardPages } from '../../index.ts';
import { SiteMapPage } from './SiteMapPage.tsx';

test('only pages that the site has, by section, other sites apart, and no errors', () => {
  const pages = standardPages(['sejarah', 'berita', 'kontak', 'pencarian', 'tidakDitemukan', 'ippPengisian']);
  const { container } = render(
    <SiteMapPage site={siteFromRegion('33.72', { pages })} shell={false} content={{}} />,
  );
  expect([...container.querySelectorAll('h2')].map((h) => h.textContent)).toEqual([
    'Profil',
    'Berita',
    'Kontak',
    'Tentang situs ini',
    'Layanan di situs lain',
  ]);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toContain('https://cekdptonline.kpu.go.id/');
  expect(links).not.toContain('/404/');
  expect(links).not.toContain('/pemilu/ipp/pengisian/');
});

test('a site without pages says so and still leads home', () => {
  const pages = { ppid: '', jdih: '', cekDpt: '', lapor: '' };
  const { container } = render(
    <SiteMapPage site={siteFromRegion('33.72', { pages })} shell={false} content={{}} />,
  );
  expect(container.querySelector('a')?.getAttribute('href')).toBe('/');
  expect(container.textContent).toContain('belum memiliki halaman lain');
});
