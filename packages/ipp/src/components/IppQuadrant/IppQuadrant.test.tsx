import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { published } from '../../internal/test/publicModels.ts';
import { IppQuadrant } from './index.ts';

describeConformance('IppQuadrant', <IppQuadrant model={published} within="13" />, {
  contract: 'ipp/IppQuadrant@1',
});

test('index and real turnout stand beside each other, each as what it is', () => {
  const { container } = render(<IppQuadrant model={published} within="13" />);
  const text = container.textContent ?? '';
  expect(container.querySelector('tbody tr')?.textContent).toContain('78,64');
  expect(container.querySelector('tbody tr')?.textContent).toContain('63');
  expect(text).toContain('bukan bagian indeks');
  expect(text).toContain('Pengguna hak pilih di TPS');
  expect(text).toContain('ANTARA Sumatera Barat');
});

test('without a figure beside the index there is nothing to draw, and it is said', () => {
  expect(render(<IppQuadrant model={published} within="33" />).container.textContent).toContain(
    'Belum ada angka pendamping untuk wilayah ini.',
  );
});
