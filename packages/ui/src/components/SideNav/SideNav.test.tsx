import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { SideNav } from './SideNav.tsx';

const items = [
  { label: 'Sejarah', href: '/sejarah' },
  {
    label: 'Struktur Organisasi',
    href: '/struktur',
    items: [
      { label: 'Anggota', href: '/anggota' },
      { label: 'Sekretariat', href: '/sekretariat' },
    ],
  },
  { label: 'PPID', items: [{ label: 'Maklumat', href: '/maklumat' }] },
];

describeConformance('SideNav', <SideNav items={items} current="/anggota" label="Profil" />, {
  contract: 'ui/SideNav@1',
});

const group = (name: string) =>
  screen.getByText(name, { selector: 'summary' }).parentElement as HTMLDetailsElement;

test('a person sees where the page stands: its group is open, the others are closed', () => {
  render(<SideNav items={items} current="/anggota" label="Profil" />);
  const nav = within(screen.getByRole('navigation', { name: 'Profil' }));
  expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('Anggota');
  expect([group('Struktur Organisasi').open, group('PPID').open]).toEqual([true, false]);
});

test('another group is opened without script, and both stay open', async () => {
  render(<SideNav items={items} current="/anggota" />);
  await userEvent.click(screen.getByText('PPID'));
  expect([group('Struktur Organisasi').open, group('PPID').open]).toEqual([true, true]);
});

test('the page of a group comes first in it, unless it is there already', () => {
  const { rerender } = render(<SideNav items={items} current="/struktur" />);
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Ringkasan Struktur Organisasi');
  expect(group('Struktur Organisasi').open).toBe(true);
  rerender(<SideNav items={items} current="/struktur" locale="en" />);
  expect(screen.getByRole('link', { name: 'Overview of Struktur Organisasi' })).toBeTruthy();
  rerender(
    <SideNav
      items={[{ label: 'Struktur', href: '/s', items: [{ label: 'Bagan', href: '/s' }] }]}
      current="/s"
    />,
  );
  expect(screen.getAllByRole('link').map((a) => a.textContent)).toEqual(['Bagan']);
});

test('a page outside of the list is marked at the one it belongs to', () => {
  render(<SideNav items={items} current="/berita/1" section="/maklumat" />);
  expect(screen.getByRole('link', { current: true }).textContent).toBe('Maklumat');
  expect(group('PPID').open).toBe(true);
});

test('a page that is in no list marks nothing', () => {
  const { container } = render(<SideNav items={items} current="/lain" />);
  expect(container.querySelectorAll('[aria-current]')).toHaveLength(0);
  render(<SideNav items={[{ label: 'Grup', items: [{ label: 'A', href: '/a' }] }]} />);
  expect(container.querySelectorAll('[aria-current], details[open]')).toHaveLength(0);
});

test('without pages there is no navigation; a group without pages is its own link, or left out', () => {
  const { container, rerender } = render(<SideNav items={[]} />);
  expect(container.innerHTML).toBe('');
  rerender(
    <SideNav
      items={[
        { label: 'Kosong', items: [] },
        { label: 'Kontak', href: '/kontak', items: [] },
      ]}
    />,
  );
  expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toEqual(['Kontak']);
  expect(takeConsole('error')).toEqual([
    'Situs KPU SideNav: the group "Kosong" has no pages and was left out. A menu must not lead nowhere (NAV-03). Give it items or an href, or remove it.',
  ]);
});

test('the developer learns of two pages of one name', () => {
  render(<SideNav items={[items[0] as never, { label: 'Sejarah', href: '/b' }]} />);
  expect(screen.getAllByRole('link')).toHaveLength(2);
  expect(takeConsole('error')).toEqual([
    'Situs KPU SideNav: the label "Sejarah" appears twice at the top. Two links of one name cannot be told apart. Give each page a name of its own.',
  ]);
});

test('what editors write stays text, and an unsafe address is no link', () => {
  render(
    <SideNav
      items={[
        { label: badInput.html, href: badInput.script },
        { label: badInput.bidi, href: '/a' },
        { label: badInput.unbroken, href: '/b' },
      ]}
      current={badInput.script}
      locale={badInput.locale}
    />,
  );
  expect(screen.getByText(badInput.html).hasAttribute('href')).toBe(false);
  expect(screen.getAllByRole('link').map((a) => a.textContent)).toEqual([badInput.bidi, badInput.unbroken]);
});

test('ten thousand pages are all there', () => {
  const html = renderToString(
    <SideNav items={many(10_000, (i) => ({ label: `Halaman ${i}`, href: `/${i}` }))} current="/9999" />,
  );
  expect(html.match(/<a /g)).toHaveLength(10_000);
  expect(html).toContain('<a href="/9999" aria-current="page">Halaman 9999</a>');
});
