import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Container, containerWidths } from './Container.tsx';

describeConformance('Container', <Container>Isi halaman</Container>, { contract: 'ui/Container@1' });

test('each width looks different', () => {
  const looks = containerWidths.map((width) => render(<Container width={width} />).container.innerHTML);
  expect(new Set(looks).size).toBe(containerWidths.length);
});

test('it can be the landmark of the page', () => {
  const { getByRole } = render(<Container as="main">Isi halaman</Container>);
  expect(getByRole('main').textContent).toBe('Isi halaman');
});
