import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Button, buttonVariants } from './Button.tsx';

describeConformance('Button', <Button>Unduh hasil</Button>, { contract: 'ui/Button@1' });
describeConformance('Button as link', <Button href="/hasil">Lihat hasil</Button>, {
  contract: 'ui/Button@1',
});

test('a person presses it with mouse and keyboard', async () => {
  const press = vi.fn();
  render(<Button onClick={press}>Cari TPS</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Cari TPS' }));
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  expect(press).toHaveBeenCalledTimes(3);
});

test('it does not submit the form it stands in unless asked', () => {
  render(<Button>Tambah baris</Button>);
  expect(screen.getByRole('button').getAttribute('type')).toBe('button');
});

test('with href it is a link', () => {
  render(<Button href="/ppid">Ajukan permohonan</Button>);
  expect(screen.getByRole('link', { name: 'Ajukan permohonan' }).getAttribute('href')).toBe('/ppid');
});

test('each weight looks different', () => {
  const looks = buttonVariants.map((variant) => {
    const { container } = render(<Button variant={variant}>Kirim</Button>);
    return container.firstElementChild?.className;
  });
  expect(new Set(looks).size).toBe(buttonVariants.length);
});
