import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Card } from './Card.tsx';

describeConformance(
  'Card',
  <Card href="/berita/1" title="Pendaftaran pemantau dibuka" level={2} meta="3 September 2024">
    Lembaga pemantau mendaftar ke kantor.
  </Card>,
  { contract: 'ui/Card@1' },
);

test('it has one link, named by its title', () => {
  render(
    <Card href="/berita/1" title="Pendaftaran pemantau dibuka" meta="3 September 2024">
      Ringkasan
    </Card>,
  );
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'Pendaftaran pemantau dibuka' }).getAttribute('href')).toBe(
    '/berita/1',
  );
  expect(screen.getByRole('heading', { level: 3 })).toBeTruthy();
});

test('in a list it is an item, and its picture is silent', () => {
  const { container } = render(
    <ul>
      <Card as="li" href="/1" title="Judul" image={{ src: '/1.jpg', width: 640, height: 360 }} />
    </ul>,
  );
  expect(screen.getByRole('listitem').querySelector('a')).not.toBeNull();
  expect(container.querySelector('img')?.getAttribute('alt')).toBe('');
});
