import { fireEvent, render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ippModel, ippPilkada2024 } from '../../core/index.ts';
import { contohScores } from '../../fixtures/index.ts';
import { changed, published } from '../../internal/test/publicModels.ts';
import { IppRankTable } from './index.ts';

describeConformance('IppRankTable', <IppRankTable model={published} within="33" />, {
  contract: 'ipp/IppRankTable@1',
});

const cells = (container: Element) =>
  [...container.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

test('provinces have a certain place of all 37, and the one that is not measured has none', () => {
  const { container } = render(<IppRankTable model={published} level="provinsi" />);
  expect(container.querySelector('table')?.textContent).toContain('Peringkat');
  expect(container.textContent).toContain(
    'Peringkat dari 37 yang diukur. Nilai yang sama mendapat peringkat yang sama.',
  );
  expect(cells(container).map(([name, rank, index]) => [name, rank, index])).toEqual([
    ['Provinsi Jawa Timur', '1', '80,87'],
    ['Provinsi Jawa Tengah', '2', '79,10'],
    ['Provinsi Sulawesi Utara', '3', '79,05'],
    ['Provinsi Sulawesi Selatan', '4', '78,27'],
    ['Provinsi Daerah Istimewa Yogyakarta', expect.not.stringMatching(/\d/), 'tidak diukur'],
  ]);
});

test('equal scores share a place, and it is said among how many', () => {
  const model = changed([
    { region: '33.01', index: 70 },
    { region: '33.02', index: 80 },
    { region: '33.03', index: 70 },
    { region: '33.04', index: 60 },
    { region: '33.05' },
  ]);
  const { container } = render(<IppRankTable model={model} within="33" />);
  expect(
    cells(container)
      .map(([, rank]) => rank)
      .slice(0, 4),
  ).toEqual(['1', '2', '2', '4']);
  expect(container.textContent).toContain('Peringkat di antara 4 nilai yang dipublikasikan');
  expect(container.textContent).toContain('4 dari 35 wilayah yang diukur');
});

test('508 regions are whole without script, and can be filtered by province and class with it', async () => {
  const model = ippModel(ippPilkada2024, contohScores());
  const html = renderToStaticMarkup(<IppRankTable model={model} />);
  // The made-up set has the six regions of Jakarta that were not measured as well.
  expect(html.match(/<tr>|<tr /g)).toHaveLength(514 + 1);
  expect(html).not.toContain('<select');
  const { container, getByRole } = render(<IppRankTable model={model} />);
  fireEvent.change(getByRole('combobox', { name: 'Provinsi' }), { target: { value: '33' } });
  expect(getByRole('group', { name: 'Saring tabel' }).textContent).toContain(
    'Menampilkan 35 dari 514 wilayah.',
  );
  expect(cells(container)).toHaveLength(35);
  fireEvent.change(getByRole('combobox', { name: 'Kategori' }), { target: { value: 'participatory' } });
  const shown = cells(container);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(35);
  for (const row of shown) expect(row.join(' ')).toContain('Partisipatif (participatory)');
});
