import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { LinkList } from './LinkList.tsx';

const items = [
  { href: '/jadwal', label: 'Jadwal rapat pleno' },
  { href: '/dpt', label: 'Daftar pemilih tetap', note: 'PDF, 1,2 MB' },
];

describeConformance('LinkList', <LinkList items={items} />, { contract: 'ui/LinkList@1' });

test('a person hears how many links there are', () => {
  render(<LinkList items={items} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Jadwal rapat pleno' }).getAttribute('href')).toBe('/jadwal');
});

test('an item is a plain list item with a plain link', () => {
  const { container } = render(<LinkList items={items.slice(0, 1)} />);
  expect(container.querySelector('ul')?.innerHTML).toBe('<li><a href="/jadwal">Jadwal rapat pleno</a></li>');
});

test('the same address twice is no problem, and no address is no list', () => {
  render(<LinkList items={[...items, ...items]} />);
  expect(screen.getAllByRole('link')).toHaveLength(4);
  expect(render(<LinkList items={[]} />).container.innerHTML).toBe('');
});
