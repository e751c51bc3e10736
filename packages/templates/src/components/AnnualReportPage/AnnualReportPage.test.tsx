import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { AnnualReportPage } from './AnnualReportPage.tsx';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.AnnualReportPage;
const main = () => within(screen.getByRole('main'));
const figures = () =>
  [...document.querySelectorAll('[data-kpu="ui/KeyFigure@1"]')].map((figure) => figure.textContent);

test('the latest year comes first, whatever the order of the content, with its four parts and their source', () => {
  render(<AnnualReportPage site={site} {...samples.penuh} />);
  expect(main().getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('Tahun 2025');
  expect(figures()).toEqual([
    'Jumlah permohonan24 permohonan',
    'Waktu yang diperlukan4,2 hari kerja, rata-rata',
    'Dikabulkan20 permohonan',
    'Ditolak2 permohonan',
  ]);
  expect(main().getByText('2 permohonan belum diputus, atau dihentikan.')).toBeTruthy();
  expect(main().getByRole('table', { name: 'Alasan penolakan 2025' })).toBeTruthy();
  expect(main().getByRole('link', { name: 'Laporan layanan informasi 2025 (CONTOH)' })).toBeTruthy();
  const row = main().getByRole('rowheader', { name: '2024' }).closest('tr');
  expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
    '31',
    '5,5',
    '30',
    '1',
  ]);
});

test('what is missing is said, also the reasons where somebody was refused', () => {
  render(<AnnualReportPage site={site} content={samples['kurang']?.content ?? {}} />);
  expect(figures()[1]).toContain('belum diisi oleh PPID');
  expect(main().getByText(/padahal ada permohonan yang ditolak/)).toBeTruthy();
});

test('figures that do not fit are shown as they are, with what is wrong', () => {
  render(<AnnualReportPage site={site} content={samples['tidakCocok']?.content ?? {}} />);
  expect(main().getByText(/\(7\) lebih banyak daripada permohonan \(5\)/)).toBeTruthy();
  expect(figures()[0]).toContain('5 permohonan');
});
