import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { EmptyState } from './EmptyState.tsx';

const filled = (
  <EmptyState heading="Belum ada agenda" who="Subbagian Teknis" action={<a href="/tahapan">Lihat tahapan</a>}>
    Agenda diisi setelah rapat pleno.
  </EmptyState>
);

describeConformance('EmptyState', filled, { contract: 'ui/EmptyState@1' });

test('a person learns what is missing, who fills it, and what to do instead', () => {
  render(filled);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Belum ada agenda');
  expect(screen.getByText('Diisi oleh: Subbagian Teknis')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Lihat tahapan' })).toBeTruthy();
});

test('what is not known is left out', () => {
  const { container } = render(<EmptyState heading="Belum ada agenda" />);
  expect(container.firstElementChild?.children).toHaveLength(1);
});
