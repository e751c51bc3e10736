import { electionInformation, information, pageTypes } from '@situs-kpu/standard';
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { InformationCategoryPage } from './InformationCategoryPage.tsx';
import { categoryOf, pagesOfItem } from './pages.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const bare = { ...siteFromRegion('33.72'), pages: {} };
const samples = contentSamples.InformationCategoryPage;
const main = () => within(screen.getByRole('main'));
const heads = () =>
  main()
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

test.each(['berkala', 'setiapSaat', 'dikecualikan'] as const)(
  '%s: every item of the law stands there, and one without content says who fills it',
  (page) => {
    render(<InformationCategoryPage site={bare} page={page} content={{}} />);
    const category = information.find(({ id }) => id === categoryOf[page]);
    const items = [...(category?.items ?? []), ...(page === 'berkala' ? electionInformation : [])];
    expect(heads()).toEqual(items.map(({ text }) => text.id));
    expect(main().getAllByText('Belum diisi. Diisi oleh PPID.')).toHaveLength(items.length);
    expect(main().getByText(`0 dari ${items.length} butir diisi di halaman ini.`)).toBeTruthy();
  },
);

test('an item leads to the page of the site that has it, and is not called empty', () => {
  render(<InformationCategoryPage site={site} page="berkala" content={{}} />);
  expect(main().getByRole('link', { name: 'Laporan Kinerja' }).getAttribute('href')).toBe(
    '/akuntabilitas/laporan-kinerja/',
  );
  expect(main().getAllByText('Belum diisi. Diisi oleh PPID.').length).toBeLessThan(5);
});

test('what the office has beyond the list of the law is not lost', () => {
  render(<InformationCategoryPage site={site} {...samples.penuh} />);
  expect(heads()).toContain('Peta lokasi kantor (CONTOH)');
  expect(main().getByText(/prosedurnya sedang disusun/)).toBeTruthy();
  expect(main().getByText(/3 dari 17 butir/)).toBeTruthy();
});

test('pages and items that are linked exist in the standard', () => {
  for (const [category, items] of Object.entries(pagesOfItem)) {
    const known = [
      ...(information.find(({ id }) => id === category)?.items ?? []),
      ...(category === 'berkala' ? electionInformation : []),
    ].map(({ id }) => id);
    for (const [item, pages] of Object.entries(items ?? {})) {
      expect(known).toContain(item);
      for (const page of pages) expect(pageTypes.map(({ id }) => id)).toContain(page);
    }
  }
});
