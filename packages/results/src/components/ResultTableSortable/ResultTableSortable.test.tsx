import { fireEvent, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { contohRusak, contohSama, pilgubJakarta2024, pilwalkotSurakarta2024 } from '../../fixtures/index.ts';
import { ResultTable } from '../ResultTable/index.ts';
import { ResultTableSortable } from './index.ts';

describeConformance('ResultTableSortable', <ResultTableSortable result={pilwalkotSurakarta2024()} />, {
  contract: 'results/ResultTableSortable@1',
});

const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
const official = names;

test('without script it is the plain complete table in area order, without a button', () => {
  const table = (html: string) => /<table[\s\S]*<\/table>/.exec(html)?.[0];
  for (const by of ['areas', 'options'] as const)
    expect(
      table(renderToStaticMarkup(<ResultTableSortable result={pilwalkotSurakarta2024()} by={by} />)),
    ).toBe(table(renderToStaticMarkup(<ResultTable result={pilwalkotSurakarta2024()} by={by} />)));
});

test('a reader sorts by votes, hears it, turns it round and goes back to the order of the areas', () => {
  render(<ResultTableSortable result={pilwalkotSurakarta2024()} hideStatus hideSources />);
  const before = official();
  expect(screen.getByRole('status').textContent).toBe('Urutan resmi wilayah.');
  const button = screen.getByRole('button', { name: /Teguh Prakosa/ });
  fireEvent.click(button);
  expect(names()).toEqual([
    'Kecamatan Serengan',
    'Kecamatan Laweyan',
    'Kecamatan Pasar Kliwon',
    'Kecamatan Jebres',
    'Kecamatan Banjarsari',
  ]);
  expect(screen.getByRole('status').textContent).toContain('dari angka kecil ke besar');
  expect(screen.getByRole('columnheader', { name: /Teguh/ }).getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(button);
  expect(names()[0]).toBe('Kecamatan Banjarsari');
  expect(screen.getByRole('columnheader', { name: /Teguh/ }).getAttribute('aria-sort')).toBe('descending');
  fireEvent.click(screen.getByRole('button', { name: 'Kembali ke urutan wilayah' }));
  expect(names()).toEqual(before);
  expect(screen.getByRole('columnheader', { name: /Teguh/ }).getAttribute('aria-sort')).toBe(null);
});

test('the total stays the last row, whatever the order', () => {
  render(<ResultTableSortable result={pilwalkotSurakarta2024()} hideStatus hideSources />);
  fireEvent.click(screen.getByRole('button', { name: /Respati/ }));
  expect(document.querySelector('tfoot')?.textContent).toContain('Jumlah Kota Surakarta');
});

test('places are shown only while sorted and only on request; equal votes share one', () => {
  const { unmount } = render(<ResultTableSortable result={contohSama()} by="options" places hideSources />);
  expect(document.querySelector('tbody')?.textContent).not.toContain('ke-');
  fireEvent.click(screen.getByRole('button', { name: 'Suara' }));
  expect(document.querySelector('tbody')?.textContent?.match(/ke-1/g)).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Kembali ke urutan surat suara' })).toBeTruthy();
  unmount();
  render(<ResultTableSortable result={contohSama()} by="options" hideSources />);
  fireEvent.click(screen.getByRole('button', { name: 'Suara' }));
  expect(document.querySelector('tbody')?.textContent).not.toContain('ke-');
});

test('marks move with their row, and data without rows has nothing to sort', () => {
  const { container, unmount } = render(<ResultTableSortable result={contohRusak.barisTidakCocok()} />);
  expect(container.querySelector('tfoot')?.textContent).toContain('seharusnya 123.455');
  unmount();
  render(<ResultTableSortable result={{ ...pilgubJakarta2024(), children: [] }} hideSources />);
  expect(screen.queryByRole('button')).toBe(null);
  expect(document.body.textContent).toContain('Belum ada rincian per wilayah.');
});

test('in English', () => {
  const { container } = render(
    <ResultTableSortable result={pilwalkotSurakarta2024()} locale="en" hideSources hideStatus />,
  );
  fireEvent.click(within(container).getByRole('button', { name: /Teguh/ }));
  expect(within(container).getByRole('status').textContent).toMatch(/^Sorted by Option 1/);
});
