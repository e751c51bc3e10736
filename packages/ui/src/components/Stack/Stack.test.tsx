import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Stack, spaces } from './index.ts';

describeConformance('Stack', <Stack>Isi</Stack>, { contract: 'ui/Stack@1' });
describeConformance(
  'Stack as list',
  <Stack as="ul" space={1}>
    <li>Laweyan</li>
    <li>Jebres</li>
  </Stack>,
  { contract: 'ui/Stack@1' },
);

test('each distance looks different', () => {
  const looks = spaces.map((space) => render(<Stack space={space} />).container.innerHTML);
  expect(new Set(looks).size).toBe(spaces.length);
});

test('as a list it is read out as one', () => {
  render(
    <Stack as="ol">
      <li>Daftar</li>
      <li>Unggah berkas</li>
    </Stack>,
  );
  expect(screen.getByRole('list').tagName).toBe('OL');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});
