import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { MainNav, type NavItem } from './MainNav.tsx';

const items: NavItem[] = [
  { label: 'Beranda', href: '/' },
  {
    label: 'Profil',
    href: '/profil',
    items: [
      { label: 'Visi dan Misi', href: '/visi' },
      { label: 'Struktur Organisasi', href: '/struktur' },
    ],
  },
  { label: 'Data Pemilih', items: [{ label: 'Cek DPT Online', href: 'https://cekdptonline.kpu.go.id/' }] },
];

describeConformance('MainNav', <MainNav items={items} current="/visi" />, { contract: 'ui/MainNav@1' });

const nav = () => screen.getByRole('navigation', { name: 'Utama' });
const group = (label: string) => {
  const details = screen.getByText(label, { selector: 'summary' }).closest('details');
  if (!details) throw new Error(`no group ${label}`);
  return details;
};

test('without script every link is in the HTML once, inside native details', () => {
  render(<MainNav items={items} />);
  const hrefs = [...nav().querySelectorAll('a')].map((a) => a.getAttribute('href'));
  expect(hrefs).toEqual(['/', '/profil', '/visi', '/struktur', 'https://cekdptonline.kpu.go.id/']);
  for (const a of nav().querySelectorAll('a')) expect(a.closest('li')).not.toBeNull();
  expect(nav().querySelectorAll('button, [onclick], [role], [id]')).toHaveLength(0);
});

test('a person opens menu and group by pressing their names', async () => {
  render(<MainNav items={items} />);
  const menu = group('Menu');
  expect(menu.open).toBe(false);
  await userEvent.click(screen.getByText('Menu'));
  expect(menu.open).toBe(true);
  await userEvent.click(screen.getByText('Profil'));
  expect(group('Profil').open).toBe(true);
});

test('with the keyboard one goes from menu to links in reading order', async () => {
  render(<MainNav items={items} />);
  group('Menu').open = true;
  group('Profil').open = true;
  const seen: (string | null)[] = [];
  for (let i = 0; i < 6; i++) {
    await userEvent.tab();
    seen.push(document.activeElement?.textContent ?? null);
  }
  expect(seen).toEqual([
    'Menu',
    'Beranda',
    'Profil',
    'Ringkasan Profil',
    'Visi dan Misi',
    'Struktur Organisasi',
  ]);
});

test('opening one group closes the other, but never the menu around them', () => {
  render(<MainNav items={items} />);
  expect(group('Profil').getAttribute('name')).toBe('Utama');
  expect(group('Data Pemilih').getAttribute('name')).toBe('Utama');
  expect(group('Menu').hasAttribute('name')).toBe(false);
});

test('two menus on a page do not close each other', () => {
  render(
    <>
      <MainNav items={items} />
      <MainNav items={items} label="PPID" />
    </>,
  );
  const second = screen.getByRole('navigation', { name: 'PPID' });
  expect(second.querySelector('li details')?.getAttribute('name')).toBe('PPID');
});

test('the page being shown is marked, and so is its section', () => {
  render(<MainNav items={items} current="/visi" />);
  expect(
    [...nav().querySelectorAll('[aria-current]')].map((e) => [e.textContent, e.getAttribute('aria-current')]),
  ).toEqual([
    ['Profil', 'true'],
    ['Visi dan Misi', 'page'],
  ]);
});

test('a link at the top is marked itself', () => {
  render(<MainNav items={items} current="/" />);
  expect(within(nav()).getByText('Beranda').getAttribute('aria-current')).toBe('page');
});

test('an article outside the menu marks the page it belongs to, not as the page itself', () => {
  render(<MainNav items={items} current="/blog/read/1" section="/struktur" />);
  expect(screen.getByText('Struktur Organisasi').getAttribute('aria-current')).toBe('true');
  expect(screen.getByText('Profil').getAttribute('aria-current')).toBe('true');
  expect(nav().querySelector('[aria-current=page]')).toBeNull();
});

test('the page of a section is reachable, without a second link when the list has it', () => {
  const { rerender } = render(<MainNav items={items} locale="en" current="/profil" label="Utama" />);
  const own = screen.getByText('Overview of Profil');
  expect(own.getAttribute('href')).toBe('/profil');
  expect(own.getAttribute('aria-current')).toBe('page');
  expect(screen.getByText('Profil', { selector: 'summary' }).getAttribute('aria-current')).toBe('true');
  rerender(
    <MainNav
      items={[{ label: 'Berita', href: '/berita', items: [{ label: 'Berita Terkini', href: '/berita' }] }]}
      current="/berita"
    />,
  );
  expect(nav().querySelectorAll('a')).toHaveLength(1);
});

test('a group without pages leads to its own page, or is left out with a message', () => {
  render(
    <MainNav
      items={[
        { label: 'Publikasi', href: '/publikasi', items: [] },
        { label: 'Lelang', items: [] },
      ]}
    />,
  );
  expect(screen.getByText('Publikasi').tagName).toBe('A');
  expect(screen.queryByText('Lelang')).toBeNull();
  expect(nav().querySelectorAll('li')).toHaveLength(1);
  expect(takeConsole('error')).toEqual([
    'Situs KPU MainNav: the group "Lelang" has no pages and was left out. A menu must not lead nowhere (NAV-03). Give it items or an href, or remove it.',
  ]);
});

test('labels that appear twice are all shown, with a message', () => {
  render(
    <MainNav
      items={[
        { label: 'Berita', href: '/a' },
        { label: 'Berita', href: '/b' },
        {
          label: 'Profil',
          items: [
            { label: 'Anggota', href: '/c' },
            { label: 'Anggota', href: '/c' },
          ],
        },
      ]}
    />,
  );
  expect(nav().querySelectorAll('a')).toHaveLength(4);
  expect(takeConsole('error')).toEqual([
    'Situs KPU MainNav: the label "Anggota" appears twice in the group "Profil". Two links of one name cannot be told apart. Give each page a name of its own.',
    'Situs KPU MainNav: the label "Berita" appears twice at the top. Two links of one name cannot be told apart. Give each page a name of its own.',
  ]);
});

test('514 items with hostile labels are shown as text, each once', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '&lt;b&gt;',
    '\u202Eketerbalik',
    'A'.repeat(300),
  ];
  const many = Array.from({ length: 514 }, (_, i) => ({
    label: `${hostile[i % hostile.length]} ${i}`,
    href: `/satker/${i}`,
  }));
  render(<MainNav items={[{ label: 'Satker', items: many }, ...many]} current="/satker/513" />);
  const links = nav().querySelectorAll('a');
  expect(links).toHaveLength(1028);
  expect(links[0]?.textContent).toBe('<img src=x onerror=alert(1)> 0');
  expect(nav().querySelector('img, script')).toBeNull();
  expect(nav().querySelectorAll('a[aria-current=page]')).toHaveLength(2);
});

test('a menu without items is an empty menu and not a crash', () => {
  render(<MainNav items={[]} />);
  expect(nav().querySelectorAll('a')).toHaveLength(0);
});
