import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import type { ElectionResult } from '../../core/model.ts';
import {
  contohPenetapan,
  contohRusak,
  pilgubSurakarta2024,
  pilwalkotSurakarta2020,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { results } from '../../internal/test/results.ts';
import { CompareElections, type CompareElectionsProps } from './index.ts';

describeConformance(
  'CompareElections',
  <CompareElections a={pilwalkotSurakarta2020()} b={pilwalkotSurakarta2024()} />,
  { contract: 'results/CompareElections@1' },
);

const show = (props: CompareElectionsProps) => render(<CompareElections {...props} />).container;
const rows = (container: Element) =>
  [...container.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

test('two years: what is alike stands side by side with its denominators', () => {
  const container = show({ a: pilwalkotSurakarta2020(), b: pilwalkotSurakarta2024() });
  expect(rows(container)).toEqual([
    [
      'Partisipasi pemilih (pengguna hak pilih dibagi DPT)',
      '70,76%295.982 dari 418.283',
      '73,84%327.112 dari 442.975',
      '3,08 poin persentase',
    ],
    [
      'Suara tidak sah (dibagi semua suara)',
      '11,99%35.476 dari 295.982',
      '6,01%19.671 dari 327.112',
      '5,97 poin persentase',
    ],
    ['Pemilih dalam DPT', '418.283', '442.975', '24.692'],
  ]);
  expect(container.textContent).toContain('rata-rata 340 pemilih pada yang pertama dan 517');
  expect(container.textContent).toContain('Penyebut partisipasi berbeda');
});

test('two elections on one day: no vote of one stands beside a vote of the other', () => {
  const container = show({ a: pilwalkotSurakarta2024(), b: pilgubSurakarta2024() });
  expect(container.textContent).not.toMatch(/121\.471|161\.008|185\.970|143\.738/);
  expect(container.textContent).toContain('Dua jenis pemilihan yang berbeda');
  expect(container.textContent).toContain('Pilgub Jawa Tengah 2024 di Kota Surakarta');
});

test('nothing is compared with made-up or contradictory figures', () => {
  const container = show({ a: contohPenetapan(), b: pilwalkotSurakarta2024() });
  expect(container.textContent).toContain('Tidak ada angka yang dapat dibandingkan.');
  expect(container.textContent).toContain('CONTOH');
  expect(container.querySelector('table')).toBe(null);
  expect(show({ a: contohRusak.totalTidakCocok(), b: contohPenetapan() }).querySelector('table')).toBe(null);
});

test('status and time stay in the caption when the page shows the bands elsewhere', () => {
  const container = show({ a: pilwalkotSurakarta2020(), b: pilwalkotSurakarta2024(), hideStatus: true });
  const caption = container.querySelector('caption')?.textContent;
  for (const words of ['per 16 Desember 2020', 'per 4 Desember 2024']) expect(caption).toContain(words);
});

test('every result can be put beside every other, also beside nonsense', () => {
  const all = [...Object.values(results).map((make) => make()), null, {}, 'x'] as ElectionResult[];
  for (const a of all)
    for (const b of [all[0], all[7], all.at(-1)] as ElectionResult[])
      expect(show({ a, b }).textContent).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
});
