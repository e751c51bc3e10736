import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { tones } from '../StatusBadge/index.ts';
import { Alert } from './Alert.tsx';

describeConformance(
  'Alert',
  <Alert tone="warning" heading="Jadwal berubah" level={2}>
    Rapat pleno pindah ke aula kantor.
  </Alert>,
  { contract: 'ui/Alert@1' },
);

test('the kind of message is a word and a shape, never colour alone', () => {
  const shapes = tones.map((tone) => {
    const { container } = render(<Alert tone={tone} heading="Jadwal berubah" />);
    expect(container.textContent).toMatch(/^\w+: Jadwal berubah$/);
    return `${container.textContent} ${container.querySelector('path')?.getAttribute('d')}`;
  });
  expect(new Set(shapes).size).toBe(tones.length);
});

test('without a heading the word stands for it; another word can be chosen', () => {
  render(<Alert tone="danger">Formulir belum terkirim.</Alert>);
  expect(screen.getByText('Kesalahan')).toBeTruthy();
  render(
    <Alert locale="en" word="Changed" heading="New date" level={3}>
      Thursday.
    </Alert>,
  );
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Changed: New date');
});

test('it interrupts only when asked', () => {
  const { container } = render(<Alert>Tetap di halaman</Alert>);
  expect(container.firstElementChild?.hasAttribute('role')).toBe(false);
  render(<Alert live="polite">Terkirim</Alert>);
  expect(screen.getByRole('status').textContent).toContain('Terkirim');
  render(<Alert live="assertive">Gagal</Alert>);
  expect(screen.getByRole('alert').textContent).toContain('Gagal');
});
