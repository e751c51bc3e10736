import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { published } from '../../internal/test/publicModels.ts';
import { IppScoreCard } from './index.ts';

describeConformance('IppScoreCard', <IppScoreCard model={published} region="13.75" headingLevel={2} />, {
  contract: 'ipp/IppScoreCard@1',
});

test('a card says points, class, distance and place with of how many, and keeps the real turnout apart', () => {
  const { container } = render(<IppScoreCard model={published} region="13.75" headingLevel={2} />);
  expect(container.querySelector('h2')?.textContent).toBe('Indeks Partisipasi Pilkada 2024 Kota Bukittinggi');
  const index = container.querySelector('[data-kpu-metric=index]');
  expect([index?.getAttribute('value'), index?.textContent]).toEqual(['78.64', '78,64']);
  const text = container.textContent ?? '';
  expect(text).toContain('poin, pada skala 0 sampai 100');
  expect(text).toContain('Partisipatif (participatory)');
  expect(text).toContain('1,14 poin di atas batas bawah kategorinya');
  const apart = container.querySelector('[data-kpu-metric=context]')?.textContent ?? '';
  expect(apart).toContain('Bukan bagian indeks');
  expect(apart).toContain('63 persen pemilih');
  expect(text.replace(apart, '')).not.toContain('63');
});

test('a certain place is told of all measured, an uncertain one is not told as one', () => {
  const text = (region: string) =>
    render(<IppScoreCard model={published} region={region} />).container.textContent;
  expect(text('33')).toContain('2 dari 37 provinsi yang diukur');
  expect(text('34')).toContain('DI Yogyakarta tidak menyelenggarakan pemilihan gubernur');
  expect(text('33.72')).not.toMatch(/Peringkatnya \d/);
});

test('the same card is a region of its page for machines', () => {
  const root = render(<IppScoreCard model={published} region="13.75" />).container.firstElementChild;
  expect(root?.getAttribute('data-kpu-status')).toBe('final');
  expect(root?.getAttribute('data-kpu-as-of')).toBe('2025-10-18');
  expect(root?.getAttribute('data-kpu-source')).toBe('KPU Kota Bukittinggi');
});
