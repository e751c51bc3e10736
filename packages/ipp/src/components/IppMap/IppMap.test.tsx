import jateng from '@situs-kpu/regions/geo/jateng-kabkota';
import { jatengMap, regionMap } from '@situs-kpu/regions/map';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ippModel, ippPilkada2024 } from '../../core/index.ts';
import { contohScores } from '../../fixtures/index.ts';
import { published } from '../../internal/test/publicModels.ts';
import { IppMap } from './index.ts';

describeConformance('IppMap', <IppMap model={published} geometry={null} within="33" />, {
  contract: 'ipp/IppMap@1',
});

test('a region whose class alone is announced has its place among the classes, the others say why not', () => {
  const { container } = render(<IppMap model={published} geometry={null} within="33" />);
  const row = (name: string) =>
    [...container.querySelectorAll('tbody tr')].find((one) => one.textContent?.startsWith(name))?.textContent;
  expect(row('Kabupaten Klaten')).toBe(
    'Kabupaten KlatenKeterikatan (engagement) indeks belum dipublikasikan',
  );
  expect(row('Kota Surakarta')).toBe('Kota Surakartabelum dipublikasikan');
  expect(container.querySelectorAll('tbody tr')).toHaveLength(35);
  expect(container.textContent).toContain('0 dari 35 wilayah yang diukur');
  // Klaten has its place among the classes, so the legend counts it there and in no state.
  expect(container.textContent).not.toContain('hanya kategori dipublikasikan');
});

test('the legend tells the bounds of the classes as they are', () => {
  const model = ippModel(ippPilkada2024, contohScores({ within: '33' }));
  const map = regionMap(jateng, jatengMap);
  const legend = render(<IppMap model={model} geometry={map} within="33" />).container.textContent;
  expect(legend).toContain('Keterlibatan (involvement): di bawah 60');
  expect(legend).toContain('Keterikatan (engagement): 60–77,5');
  expect(legend).toContain('Partisipatif (participatory): di atas 77,5');
});
