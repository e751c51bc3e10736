import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Grid, gridMinimums } from './Grid.tsx';

describeConformance('Grid', <Grid>Isi</Grid>, { contract: 'ui/Grid@1' });

test('each narrowest column looks different', () => {
  const looks = gridMinimums.map((min) => render(<Grid min={min} />).container.innerHTML);
  expect(new Set(looks).size).toBe(gridMinimums.length);
});
