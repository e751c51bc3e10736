import { information, publicInformationColumns } from '@situs-kpu/standard';
import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import type { PublicInformationContent } from './content.ts';
import { filterInformation } from './filter.ts';
import { PublicInformationListPage } from './PublicInformationListPage.tsx';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.PublicInformationListPage;
const main = () => within(screen.getByRole('main'));
const names = () =>
  main()
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

describe('what a query asks for', () => {
  const items: PublicInformationContent[] = [
    { name: 'A anggaran', category: 'berkala', unit: 'Keuangan' },
    { name: 'B', summary: 'anggaran tahun lalu', category: 'setiap-saat', unit: 'Keuangan' },
    { name: 'C', category: 'serta-merta', unit: 'Umum' },
    { name: 'D' },
  ];
  const found = (query: Parameters<typeof filterInformation>[1]) =>
    filterInformation(items, query).map(({ name }) => name[0]);
  test.each([
    [{}, 'ABCD'],
    [null, 'ABCD'],
    [{ lain: 'x' }, 'ABCD'],
    [{ kategori: 'berkala' }, 'A'],
    [{ kategori: ['berkala', 'serta-merta'] }, 'AC'],
    [{ unit: 'Keuangan', q: 'ANGGARAN' }, 'AB'],
    [{ kategori: 'tidak-ada' }, ''],
    [{ q: badInput.html }, ''],
  ])('%j', (query, expected) => {
    expect(found(query).join('')).toBe(expected);
  });
  test('rows that are none, and lists that are none', () => {
    expect(filterInformation(null, {})).toEqual([]);
    expect(filterInformation([null, { name: 7 }] as never, { q: '7' })).toHaveLength(1);
    expect(
      filterInformation(
        many(10_000, (i) => ({ name: `Dokumen ${i}` })),
        { q: 'dokumen 9999' },
      ),
    ).toHaveLength(1);
  });
});

test('the columns are those of Model PPID-A, in its order, also without script', () => {
  const html = renderToStaticMarkup(
    <PublicInformationListPage site={site} {...samples.penuh} shell={false} />,
  );
  const heads = [...html.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, cell = '']) =>
    cell.replace(/<[^>]*>/g, ''),
  );
  expect(heads.slice(0, 7)).toEqual(publicInformationColumns.map(({ label }) => label.id));
  expect(html.match(/<tr/g)).toHaveLength(5);
});

test('a person filters by one of the four categories, and what is in use can be taken away', () => {
  render(
    <PublicInformationListPage
      site={site}
      {...samples['tersaring']}
      content={samples['tersaring']?.content ?? {}}
    />,
  );
  expect(names()).toEqual(['Perjanjian sewa gudang (CONTOH)']);
  expect(main().getByText('1 hasil')).toBeTruthy();
  const form = main().getByRole('form', { name: 'Saringan', hidden: true });
  for (const { name } of information) expect(form.textContent).toContain(name.id);
  expect(
    main()
      .getByRole('link', { name: /Kategori: Informasi Setiap Saat/ })
      .getAttribute('href'),
  ).toBe('/informasi-publik/daftar/?q=gudang');
  expect(main().getByRole('table').querySelector('caption')?.textContent).toContain('1 dari 4 dokumen');
});

test('a document with an address is a link, one without is text', () => {
  render(<PublicInformationListPage site={site} {...samples.penuh} />);
  expect(main().getByRole('link', { name: 'Laporan Kinerja 2025 (CONTOH)' }).getAttribute('href')).toBe(
    '/akuntabilitas/laporan-kinerja/',
  );
  expect(main().queryByRole('link', { name: 'Daftar inventaris 2026 (CONTOH)' })).toBeNull();
});

test('nothing fits: the page says so and keeps the form, also when the server sends nothing at all', () => {
  for (const items of [[{ name: 'A' }], []]) {
    const { unmount } = render(
      <PublicInformationListPage
        site={site}
        content={{ items, action: '/x/', filter: { kategori: 'berkala' } }}
      />,
    );
    expect(main().getByText(/Tidak ada dokumen yang cocok/)).toBeTruthy();
    expect(main().queryByText('Halaman ini belum diisi')).toBeNull();
    unmount();
  }
});

test('on plain files there is no form that nobody answers, but links to the categories', () => {
  render(
    <PublicInformationListPage
      site={site}
      {...samples['tanpaServer']}
      content={samples['tanpaServer']?.content ?? {}}
    />,
  );
  expect(main().queryByRole('form', { name: 'Saringan' })).toBeNull();
  expect(main().getByRole('link', { name: 'Informasi Berkala' })).toBeTruthy();
  expect(names()).toHaveLength(4);
});
