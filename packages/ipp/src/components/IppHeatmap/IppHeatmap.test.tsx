import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { published } from '../../internal/test/publicModels.ts';
import { IppHeatmap } from './index.ts';

describeConformance('IppHeatmap', <IppHeatmap model={published} within="33" />, {
  contract: 'ipp/IppHeatmap@1',
});

test('index and dimensions stand in one table, each gap with its reason', () => {
  const { container } = render(<IppHeatmap model={published} within="13" />);
  expect(container.querySelector('tbody tr')?.textContent).toMatch(
    /Kota Bukittinggi.*78,64.*70,60.*73,00.*82,00.*79,00.*83,40/,
  );
  const { container: other } = render(<IppHeatmap model={published} within="71" />);
  expect(other.querySelector('tbody tr')?.textContent).toContain('belum dipublikasikan');
});
