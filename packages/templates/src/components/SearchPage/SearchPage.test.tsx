import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { siteFromRegion, standardPages } from '../../index.ts';
import { templateHead } from '../../page/page.ts';
import type { SearchPageContent } from './content.ts';
import { SearchPage } from './SearchPage.tsx';

const site = siteFromRegion('33.72', { pages: standardPages() });
const show = (content: SearchPageContent) =>
  render(<SearchPage site={site} shell={false} content={content} />).container;

test('without words and script a visitor gets the form and the sections of the site', () => {
  const container = show({});
  expect(container.querySelector('form')?.getAttribute('action')).toBe('/cari/');
  expect(container.querySelector('form')?.method).toBe('get');
  expect(screen.getByRole('heading', { name: 'Profil' })).toBeTruthy();
  expect(container.querySelector('#hasil-pencarian[data-kpu-search]')).toBeTruthy();
});

test('no result is said with the words, and other words can be tried by a link', () => {
  const container = show({ query: 'pemilhan & "kota"', suggestions: ['pemilihan wali kota'] });
  expect(screen.getByRole('heading', { name: 'Tidak ada hasil untuk “pemilhan & "kota"”' })).toBeTruthy();
  expect(container.querySelector('input')?.value).toBe('pemilhan & "kota"');
  expect(screen.getByRole('link', { name: 'pemilihan wali kota' }).getAttribute('href')).toBe(
    '/cari/?q=pemilihan%20wali%20kota',
  );
});

test('pages of results keep words and part of the site', () => {
  show({
    query: 'a&b=c',
    scope: 'dokumen',
    total: 1234,
    current: 2,
    pages: 3,
    results: [{ title: 'Hasil', href: '/h/' }],
  });
  expect(screen.getByRole('heading', { name: '1.234 hasil untuk “a&b=c”' })).toBeTruthy();
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(hrefs).toContain('/cari/?q=a%26b%3Dc&di=dokumen');
  expect(hrefs).toContain('/cari/?q=a%26b%3Dc&di=dokumen&hal=3');
});

test.each(['x'.repeat(100_000), '\ud800', '<b>"'])('hostile words are shown and break nothing', (query) => {
  const container = show({ query, pages: 2, results: [{ title: 'Hasil', href: '/h/' }] });
  expect(container.querySelector('h2')?.textContent?.length).toBeLessThan(250);
  expect(container.querySelector('h2 b')).toBeNull();
});

test('search engines leave it out', () => {
  const { tags } = templateHead(site, 'pencarian', {});
  expect(tags).toContainEqual({ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } });
});
