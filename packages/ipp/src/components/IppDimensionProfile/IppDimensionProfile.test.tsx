import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { published } from '../../internal/test/publicModels.ts';
import { IppDimensionProfile } from './index.ts';

describeConformance('IppDimensionProfile', <IppDimensionProfile model={published} region="13.75" />, {
  contract: 'ipp/IppDimensionProfile@1',
});

test('the five dimensions of Bukittinggi stand beside the one that is known of the nation', () => {
  const { container } = render(<IppDimensionProfile model={published} region="13.75" />);
  const cells = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent?.replaceAll('\u00AD', '')),
  );
  expect(cells.map(([own]) => own)).toEqual(['70,60', '73,00', '82,00', '79,00', '83,40']);
  expect(cells.map(([, nation]) => nation)).toEqual(['71,82', ...Array(4).fill('belum dipublikasikan')]);
  expect(container.textContent).toContain(
    'Skor dimensi dalam poin, bukan bagian pemilih yang datang ke TPS.',
  );
});

test('a radar is only drawn where it is asked for, and never alone', () => {
  const charts = (radar: boolean) =>
    [
      ...render(
        <IppDimensionProfile model={published} region="13.75" radar={radar} />,
      ).container.querySelectorAll('figure'),
    ].map((figure) => figure.getAttribute('data-kpu'));
  expect(charts(false)).toEqual(['charts/DotPlot@1']);
  expect(charts(true)).toEqual(['charts/DotPlot@1', 'charts/RadarChart@1']);
});
