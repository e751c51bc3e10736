import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';

const items = [
  { label: 'Beranda', href: '/' },
  { label: 'Berita', href: '/berita' },
];

describeConformance('Breadcrumb', <Breadcrumb items={items} current="Rapat pleno terbuka" />, {
  contract: 'ui/Breadcrumb@1',
});

test('a person sees where the page stands, and goes up', () => {
  render(<Breadcrumb items={items} current="Rapat pleno terbuka" />);
  const nav = screen.getByRole('navigation', { name: 'Remah roti' });
  expect([...nav.querySelectorAll('ol > li')].map((li) => li.textContent)).toEqual([
    'Beranda',
    'Berita',
    'Rapat pleno terbuka',
  ]);
  expect(screen.getByRole('link', { name: 'Berita' }).getAttribute('href')).toBe('/berita');
  expect(screen.getByText('Rapat pleno terbuka').getAttribute('aria-current')).toBe('page');
});

test('a long title stays whole', () => {
  const title = 'Pengumuman '.repeat(40).trim();
  render(<Breadcrumb items={items} current={title} />);
  expect(screen.getByText(title)).toBeTruthy();
});

test('without a title the trail ends with a link', () => {
  render(<Breadcrumb items={items} locale="en" />);
  expect(screen.getByRole('navigation', { name: 'Breadcrumb' }).querySelectorAll('li')).toHaveLength(2);
});

test('the same address twice is shown twice', () => {
  render(<Breadcrumb items={[...items, ...items]} current="" />);
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
});

test('with nothing to say it says nothing', () => {
  const { container } = render(<Breadcrumb items={[]} />);
  expect(container.innerHTML).toBe('');
});
