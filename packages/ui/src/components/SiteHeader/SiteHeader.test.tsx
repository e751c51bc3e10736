import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { SiteHeader } from './SiteHeader.tsx';

const identity = ['Komisi Pemilihan Umum', 'Kota Surakarta'] as const;

describeConformance('SiteHeader', <SiteHeader identity={identity} aside={<a href="/cari">Cari</a>} />, {
  contract: 'ui/SiteHeader@1',
});

test('the whole lock-up leads home, under the full name of the office in ordinary spelling', () => {
  render(<SiteHeader identity={identity} />);
  const home = screen.getByRole('link', { name: 'Komisi Pemilihan Umum Kota Surakarta' });
  expect(home.getAttribute('href')).toBe('/');
  expect(home.querySelector('svg')).not.toBeNull();
});

test('an office puts its own emblem and its own home', () => {
  render(<SiteHeader identity={identity} homeHref="/id" mark={<img src="/lambang.svg" alt="KPU" />} />);
  const home = screen.getByRole('link', { name: 'KPU Komisi Pemilihan Umum Kota Surakarta' });
  expect(home.getAttribute('href')).toBe('/id');
  expect(home.querySelector('svg')).toBeNull();
});

test('tools come before the menu, and are absent when there are none', () => {
  const { container, rerender } = render(<SiteHeader identity={identity}>menu</SiteHeader>);
  expect(container.querySelector('.kpu-site-header-aside')).toBeNull();
  rerender(
    <SiteHeader identity={identity} aside="alat">
      menu
    </SiteHeader>,
  );
  expect(container.textContent?.trim()).toBe('Komisi Pemilihan Umum Kota Surakartaalatmenu');
});

test('a name of 90 letters stays whole', () => {
  const long =
    'Kabupaten Kepulauan Siau Tagulandang Biaro dan Wilayah Adat di Sekitarnya yang Sangat Panjang';
  render(<SiteHeader identity={['Komisi Pemilihan Umum', long]} />);
  expect(screen.getByRole('link').textContent).toContain(long);
});
