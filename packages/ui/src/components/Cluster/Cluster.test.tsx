import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Cluster } from './Cluster.tsx';

describeConformance('Cluster', <Cluster>Isi</Cluster>, { contract: 'ui/Cluster@1' });

test('children can be pushed to both edges', () => {
  const plain = render(<Cluster />).container.innerHTML;
  expect(render(<Cluster between />).container.innerHTML).not.toBe(plain);
});
