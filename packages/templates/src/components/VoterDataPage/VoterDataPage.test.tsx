import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { siteFromRegion } from '../../site/site.ts';
import type { VoterRecord } from './content.ts';
import { VoterDataPage } from './VoterDataPage.tsx';

const site = siteFromRegion('33.72');
const show = (records: readonly VoterRecord[], page: 'pdpb' | 'dpt' = 'pdpb') =>
  render(<VoterDataPage site={site} page={page} shell={false} content={{ records }} />).container;

test('the latest quarter stands first, whatever order the office typed', () => {
  const container = show([
    { quarter: 4, year: 2025, total: 10, men: 4, women: 6 },
    { quarter: 2, year: 2026, total: 12 },
    { quarter: 1, year: 2026, total: 11 },
  ]);
  expect(container.querySelector('h2')?.textContent).toBe('Triwulan II 2026');
  expect(
    [...container.querySelectorAll('[data-kpu="ui/DataTable@1"] tbody th')].map((th) => th.textContent),
  ).toEqual(['Triwulan II 2026', 'Triwulan I 2026', 'Triwulan IV 2025']);
});

test('real figures of Surakarta add up, and the page says so', () => {
  const container = show([{ quarter: 4, year: 2025, total: 449_660, men: 218_414, women: 231_246 }]);
  expect(container.textContent).toContain('449.660');
  expect(screen.getByText('Laki-laki dan perempuan berjumlah sama dengan total.')).toBeTruthy();
});

test('men and women that do not make the total are said with both sums', () => {
  show([{ quarter: 4, year: 2025, total: 449_661, men: 218_414, women: 231_246 }]);
  expect(screen.getByText(/berjumlah 449\.660, sedangkan total yang tertulis 449\.661/)).toBeTruthy();
  expect(screen.queryByText('Laki-laki dan perempuan berjumlah sama dengan total.')).toBeNull();
});

test('areas that do not make the total are said; with one unknown nothing is claimed', () => {
  const record = { quarter: 1, year: 2026, total: 100 };
  show([
    {
      ...record,
      areas: [
        { name: 'A', total: 40 },
        { name: 'B', total: 50 },
      ],
    },
  ]);
  expect(screen.getByText(/semua kecamatan berjumlah 90, sedangkan total yang tertulis 100/)).toBeTruthy();
  const open = show([{ ...record, areas: [{ name: 'A', total: 40 }, { name: 'B' }] }]);
  expect(open.textContent).not.toContain('semua kecamatan berjumlah');
});

test('what is not known is no zero', () => {
  const container = show([{ quarter: 1, year: 2026, total: 100 }]);
  const [, men] = container.querySelectorAll('[data-kpu="ui/KeyFigure@1"]');
  expect(men?.textContent).toContain('belum ada data');
  expect(men?.textContent).not.toMatch(/\b0\b/);
});

test('the check of the list is linked where the site knows it, and asks for no number here', () => {
  const container = show([{ label: 'DPT 2024', year: 2024, total: 5 }], 'dpt');
  expect(screen.getByRole('link', { name: 'Cek DPT Online' }).getAttribute('href')).toBe(
    'https://cekdptonline.kpu.go.id/',
  );
  expect(container.querySelector('form, input')).toBeNull();
});
