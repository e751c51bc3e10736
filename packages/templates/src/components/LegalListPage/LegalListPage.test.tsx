import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import type { LegalContent } from './content.ts';
import { filterLegal } from './filter.ts';
import { LegalListPage } from './LegalListPage.tsx';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.LegalListPage;
const main = () => within(screen.getByRole('main'));

describe('what a query asks for, the newest first', () => {
  const items: LegalContent[] = [
    { title: 'a', kind: 'Keputusan', number: '9', year: 2024, state: 'berlaku' },
    { title: 'b penetapan', kind: 'Keputusan', number: '10/PL.02', year: 2024, state: 'dicabut' },
    { title: 'c', kind: 'Peraturan', number: '1', year: 2025 },
    { title: 'd' },
  ];
  test.each([
    [{}, 'cbad'],
    [{ jenis: 'Keputusan' }, 'ba'],
    [{ tahun: '2025' }, 'c'],
    [{ status: ['dicabut', 'diubah'] }, 'b'],
    [{ q: 'keputusan 2024 penetapan' }, 'b'],
    [{ tahun: '2030' }, ''],
  ])('%j', (query, expected) => {
    expect(
      filterLegal(items, query)
        .map(({ title }) => title[0])
        .join(''),
    ).toBe(expected);
  });
  test('a list that is none, and years that are none', () => {
    expect(filterLegal('x' as never, {})).toEqual([]);
    expect(
      filterLegal([{ title: 'a', year: Number.NaN }, null, { title: 'b', year: 2024 }] as never, {}),
    ).toHaveLength(2);
    expect(items.map(({ title }) => title[0]).join('')).toBe('abcd');
  });
});

test('a person reads decisions as they are cited, by year, each with its state in words', () => {
  render(<LegalListPage site={site} {...samples.penuh} />);
  expect(
    main()
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent),
  ).toEqual(['Tahun 2025', 'Tahun 2024', 'Tahun belum diisi', 'JDIH kantor ini']);
  const first = main().getByRole('link', {
    name: /^Keputusan Nomor 3 Tahun 2025 tentang Standar Pelayanan \(CONTOH\)/,
  });
  expect(first.closest('li')?.textContent).toContain('Berlaku');
  const revoked = main()
    .getByText(/Pedoman Teknis Lama/)
    .closest('li');
  expect(revoked?.textContent).toContain('Dicabut dengan Keputusan Nomor 3 Tahun 2025 (CONTOH).');
  expect(revoked?.textContent).toContain('Berkasnya belum dimuat di sini.');
  expect(
    main()
      .getByText(/Berita acara yang belum lengkap/)
      .closest('li')?.textContent,
  ).toContain('Status belum diisi');
});

test('the way to JDIH is there, also when nothing was filled in', () => {
  render(<LegalListPage site={site} content={{}} />);
  expect(main().getByRole('link', { name: 'Buka JDIH' }).getAttribute('href')).toBe(
    'https://jdih.kpu.go.id/jateng/surakarta-kota',
  );
  expect(main().getByText(/Belum diisi\. Diisi oleh Divisi Hukum/)).toBeTruthy();
});

test('filters that leave nothing say so', () => {
  render(
    <LegalListPage site={site} content={{ items: [{ title: 'x' }], action: '/x/', filter: { q: 'zzz' } }} />,
  );
  expect(main().getByText(/Tidak ada yang cocok/)).toBeTruthy();
});
