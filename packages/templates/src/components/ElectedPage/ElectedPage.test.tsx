import { dprdSurakarta2024 } from '@situs-kpu/results/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { siteFromRegion } from '../../site/site.ts';
import type { ElectedContest } from './content.ts';
import { ElectedPage } from './ElectedPage.tsx';

const site = siteFromRegion('33.72');
const show = (contest: Partial<ElectedContest>) =>
  render(<ElectedPage site={site} shell={false} content={{ contests: [{ name: 'DPRD', ...contest }] }} />)
    .container;

test('the 45 stated seats of Surakarta stand by party, and names that are not known are said', () => {
  const container = show({ result: dprdSurakarta2024(), districts: [{ name: 'Kota Surakarta 1' }] });
  const allocation = container.querySelector('[data-kpu="results/SeatAllocation@1"]')?.textContent ?? '';
  expect(allocation).toContain('PDI Perjuangan');
  expect(allocation).toContain('45');
  expect(container.textContent).toContain('Nama calon terpilih di daerah pemilihan ini tidak tersedia.');
  expect(container.textContent).toContain('Ditetapkan denganbelum diisi');
});

test('more names than seats contradict them; fewer are a list that is not finished', () => {
  const names = [{ name: 'A' }, { name: 'B' }];
  show({ seats: 5, districts: [{ name: 'Satu', seats: 1, elected: names }] });
  expect(
    screen.getByText('Tercantum 2 nama untuk 1 kursi. Cocokkan dengan keputusan yang menetapkannya.'),
  ).toBeTruthy();
  expect(screen.getByText('Baru 2 dari 5 kursi yang namanya tercantum.')).toBeTruthy();
});

test('votes and rank that are not known are "tidak tersedia", never zero', () => {
  const container = show({
    districts: [{ name: 'Satu', elected: [{ name: 'A', votes: 0 }, { name: 'B' }] }],
  });
  expect([...container.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    'Atidak tersedia0tidak tersedia',
    'Btidak tersediatidak tersediatidak tersedia',
  ]);
});
