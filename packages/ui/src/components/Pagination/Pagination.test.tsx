import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Pagination } from './Pagination.tsx';
import { pages } from './pages.ts';

const href = (n: number) => `/berita?halaman=${n}`;

describeConformance('Pagination', <Pagination current={3} total={8} href={href} />, {
  contract: 'ui/Pagination@1',
});

const shown = () => screen.getAllByRole('listitem').map((li) => li.textContent);

test('of eight pages all are shown, and the current one is marked', () => {
  render(<Pagination current={3} total={8} href={href} />);
  expect(shown()).toEqual(['Sebelumnya', '1', '2', '3', '4', '5', '6', '7', '8', 'Berikutnya']);
  const nav = within(screen.getByRole('navigation', { name: 'Halaman' }));
  expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('3');
  expect(nav.getByRole('link', { name: 'Halaman 4' }).getAttribute('href')).toBe('/berita?halaman=4');
});

test('previous and next say what they are, also to the browser', () => {
  render(<Pagination current={3} total={8} href={href} locale="en" />);
  const previous = screen.getByRole('link', { name: 'Previous' });
  const next = screen.getByRole('link', { name: 'Next' });
  expect([previous.getAttribute('rel'), previous.getAttribute('href')]).toEqual([
    'prev',
    '/berita?halaman=2',
  ]);
  expect([next.getAttribute('rel'), next.getAttribute('href')]).toEqual(['next', '/berita?halaman=4']);
});

test('the first page has no previous one, the last no next one', () => {
  const { rerender } = render(<Pagination current={1} total={2} href={href} />);
  expect(shown()).toEqual(['1', '2', 'Berikutnya']);
  rerender(<Pagination current={2} total={2} href={href} />);
  expect(shown()).toEqual(['Sebelumnya', '1', '2']);
});

test('of forty pages the ends and the neighbours are shown', () => {
  render(<Pagination current={20} total={40} href={href} />);
  expect(shown()).toEqual(['Sebelumnya', '1', '…', '18', '19', '20', '21', '22', '…', '40', 'Berikutnya']);
});

test('in every long list: ends, current and neighbours, in order, nine places, no gap of one page', () => {
  for (let total = 10; total <= 30; total++) {
    for (let current = 1; current <= total; current++) {
      const list = pages(current, total);
      expect(list).toHaveLength(9);
      for (const n of [1, total, current, Math.max(current - 1, 1), Math.min(current + 1, total)])
        expect(list).toContain(n);
      list.forEach((n, i) => {
        const before = list[i - 1] ?? 0;
        const after = list[i + 1] ?? 0;
        if (n) expect(n).toBeGreaterThan(before);
        else expect(after - before).toBeGreaterThan(2);
      });
    }
  }
});

test('addresses may come as a list', () => {
  render(<Pagination current={1} hrefs={['/a', '/b', '/c']} />);
  expect(screen.getAllByRole('link').map((a) => a.getAttribute('href'))).toEqual(['/a', '/b', '/c', '/b']);
});

test.each([0, 1, -3, Number.NaN, Number.POSITIVE_INFINITY])(
  'with %s pages there is nothing to turn',
  (total) => {
    const { container } = render(<Pagination current={1} total={total} href={href} />);
    expect(container.innerHTML).toBe('');
  },
);

test.each([
  [12, ['Sebelumnya', '1', '2', '3'], '/berita?halaman=3'],
  [0, ['1', '2', '3', 'Berikutnya'], '/berita?halaman=1'],
  [Number.NaN, ['1', '2', '3', 'Berikutnya'], '/berita?halaman=1'],
  [Number.POSITIVE_INFINITY, ['Sebelumnya', '1', '2', '3'], '/berita?halaman=3'],
])(
  'page %s of 3 does not exist: no page is marked, and one comes back into the list',
  (current, list, back) => {
    render(<Pagination current={current} total={3} href={href} />);
    expect(shown()).toEqual(list);
    expect(screen.queryByRole('link', { current: 'page' })).toBeNull();
    const turn = screen.getByRole('link', { name: /Sebelumnya|Berikutnya/ });
    expect(turn.getAttribute('href')).toBe(back);
    expect(takeConsole('error')).toEqual([
      `Situs KPU Pagination: there is no page ${current} of 3. No page can be marked as current. Pass a whole number from 1 to 3.`,
    ]);
  },
);

test('page 2.5 marks nothing', () => {
  render(<Pagination current={2.5} total={3} href={href} />);
  expect(screen.queryByRole('link', { current: 'page' })).toBeNull();
  expect(takeConsole('error')).toHaveLength(1);
});
