import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { formatPercent } from '../../core/progress/counts.ts';
import { dimensionCounts } from '../../core/progress/views.ts';
import { now, only, plan, progress } from '../../progress/test/widgets.tsx';
import { IppProgressMatrix } from './index.ts';

describeConformance(
  'IppProgressMatrix',
  <IppProgressMatrix progress={only('33.72', '33.19')} plan={plan} now={now} />,
  {
    contract: 'ipp/IppProgressMatrix@1',
  },
);

const rows = (given = progress, thePlan = plan) => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(<IppProgressMatrix progress={given} plan={thePlan} now={now} />);
  return [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? ''),
  );
};

test('35 regions by five dimensions and all of them together, each cell with its figure', () => {
  const all = rows();
  expect(all).toHaveLength(35);
  expect(all.every((row) => row.length === 6)).toBe(true);
  const surakarta = progress.regions.findIndex(({ region }) => region === '33.72');
  const [region] = only('33.72').regions;
  if (!region) throw new Error('33.72');
  expect(all[surakarta]?.slice(1)).toEqual(
    dimensionCounts(region, plan).map(({ share }) => (share.known ? formatPercent(share) : '')),
  );
});

test('what is not known is no zero', () => {
  for (const cell of rows(only('33.19')).flat()) {
    expect(cell).toContain('belum ada data');
    expect(cell).not.toMatch(/\b0[,%]/);
  }
});

test('an instrument without a list of indicators shows the total alone, and says so', () => {
  expect(rows(only('33.72'), { ...plan, indicators: [] })[0]).toHaveLength(1);
});
