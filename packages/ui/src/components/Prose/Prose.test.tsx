import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Prose } from './Prose.tsx';

describeConformance(
  'Prose',
  <Prose>
    <h2>Apa yang ditetapkan</h2>
    <p>Rapat pleno terbuka.</p>
  </Prose>,
  { contract: 'ui/Prose@1' },
);

test('it adds nothing to what the editor wrote', () => {
  const { container } = render(
    <Prose as="article">
      <p>Isi</p>
    </Prose>,
  );
  expect(container.querySelector('article')?.innerHTML).toBe('<p>Isi</p>');
});
