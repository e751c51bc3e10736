import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { siteFromRegion } from '../../site/site.ts';
import type { ChamberContent } from './content.ts';
import { DistrictPage } from './DistrictPage.tsx';

const site = siteFromRegion('33.72');
const show = (chamber: Partial<ChamberContent>) =>
  render(<DistrictPage site={site} shell={false} content={{ chambers: [{ name: 'DPRD', ...chamber }] }} />)
    .container;
const two = (first: number | undefined, second: number | undefined) => [
  { name: 'Satu', areas: ['Kecamatan A', 'Kecamatan B'], seats: first },
  { name: 'Dua', seats: second },
];

test('seats that do not add up are said with both figures', () => {
  show({ seats: 1045, districts: two(600, 444) });
  expect(
    screen.getByText(/Kursi semua daerah pemilihan berjumlah 1\.044, .* memiliki 1\.045 kursi/),
  ).toBeTruthy();
});

test('seats that add up raise no doubt, and the sum stands below', () => {
  const container = show({ seats: 45, districts: two(20, 25) });
  expect(container.textContent).not.toContain('tidak cocok');
  expect(container.querySelector('tfoot')?.textContent).toContain('45');
});

test('a sum of some districts is no sum: it is not shown, and what is missing is said', () => {
  const container = show({ seats: 45, districts: two(20, undefined) });
  expect(container.querySelector('tfoot')?.textContent).toBe('Jumlahbelum ada data');
  expect(screen.getByText(/baru diisi untuk 1 dari 2 daerah pemilihan/)).toBeTruthy();
  expect(container.textContent).not.toContain('tidak cocok');
});

test('zero seats are a figure, and areas that are not known are said', () => {
  const container = show({ districts: two(0, 4) });
  expect([...container.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    'SatuKecamatan A, Kecamatan B0',
    'Duabelum diisi4',
  ]);
});
