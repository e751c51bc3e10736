import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ippModel, ippPemilu2024 } from '../../core/index.ts';
import { publishedPemilu2024 } from '../../fixtures/index.ts';
import { changed, published } from '../../internal/test/publicModels.ts';
import { IppBandRuler } from './index.ts';

describeConformance('IppBandRuler', <IppBandRuler model={published} region="13.75" compare={['33']} />, {
  contract: 'ipp/IppBandRuler@1',
});

test('the ruler has the three classes with their bounds, and the class of each region in the table', () => {
  const { container } = render(
    <IppBandRuler model={published} region="13.75" compare={['33', '33', '13.75']} />,
  );
  expect([...container.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    'Kota Bukittinggi78,64Partisipatif (participatory)',
    'Provinsi Jawa Tengah79,10Partisipatif (participatory)',
  ]);
  expect(container.querySelectorAll('figure ol > li')).toHaveLength(3);
});

test.each([
  [60, 'Keterikatan (engagement)'],
  [59.999, 'Keterlibatan (involvement)'],
  [77.5, 'Keterikatan (engagement)'],
  [77.50001, 'Partisipatif (participatory)'],
])('%d is in %s', (index, band) => {
  const { container } = render(<IppBandRuler model={changed([{ index }])} region="33.72" />);
  expect(container.querySelector('tbody tr td:last-child')?.textContent).toBe(band);
});

test('without published bounds no class is drawn, and it is said why', () => {
  const model = ippModel(ippPemilu2024, publishedPemilu2024);
  const { container } = render(<IppBandRuler model={model} region="73.06" />);
  expect(container.querySelectorAll('figure ol > li')).toHaveLength(0);
  expect(container.textContent).toContain('Batas kategori untuk indeks ini belum dipastikan');
});
