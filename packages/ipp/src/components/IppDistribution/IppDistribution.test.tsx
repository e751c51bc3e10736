import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { published } from '../../internal/test/publicModels.ts';
import { IppDistribution } from './index.ts';

describeConformance('IppDistribution', <IppDistribution model={published} within="33" />, {
  contract: 'ipp/IppDistribution@1',
});

test('scores stand in the table with their class, and the bounds of the classes are named', () => {
  const { container } = render(
    <IppDistribution model={published} level="provinsi" highlight={['33', '99']} view="both" />,
  );
  expect(container.querySelectorAll('figure')).toHaveLength(2);
  expect(container.textContent).toContain('Batas antara Keterikatan dan Partisipatif: 77,50');
  expect(container.textContent).toContain('79,10');
  expect(container.textContent).toContain('tidak diukur');
});

test('the bars say the exact states, as the dots and the table do', () => {
  const states = (view: 'strip' | 'histogram') =>
    [
      ...render(<IppDistribution model={published} within="33" view={view} />).container.querySelectorAll(
        'figure ul li',
      ),
    ].map(({ textContent }) => textContent);
  expect(states('histogram').join('; ')).toContain('belum dipublikasikan');
  expect(states('histogram')).toEqual(states('strip'));
});
