import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { addressOf } from './active.ts';
import { type FilterGroup, Filters, type FiltersProps } from './index.ts';

const options = [
  { value: 'berita', label: 'Berita', count: 1204 },
  { value: 'pengumuman', label: 'Pengumuman', count: 0 },
];
const groups: FilterGroup[] = [
  { type: 'checkbox', name: 'kategori', label: 'Kategori', options, value: ['berita', 'pengumuman'] },
  { type: 'radio', name: 'urut', label: 'Urutan', options: [{ value: 'baru', label: 'Terbaru' }] },
  {
    type: 'select',
    name: 'tahun',
    label: 'Tahun',
    options: [{ value: '2024', label: '2024' }],
    value: '2024',
  },
  { type: 'date', name: 'tanggal', label: 'Tanggal terbit', from: '2024-11-01', to: '2024-12-04' },
];
const base = { action: '/berita', groups };

describeConformance('Filters', <Filters {...base} results={35} keep={{ q: 'dpt' }} />, {
  contract: 'ui/Filters@1',
});

const show = (more: Partial<FiltersProps> = {}) => render(<Filters {...base} {...more} />);
const form = () => screen.getByRole<HTMLFormElement>('form');
const sent = () => `${new URLSearchParams(new FormData(form()) as never)}`;
const tags = () =>
  within(screen.getByRole('list', { name: /^Saringan yang dipakai/ }))
    .getAllByRole('link')
    .map((a) => [a.textContent, a.getAttribute('href')]);

test('what is chosen stands in the form, and the browser sends it by a plain address', async () => {
  show({ keep: { q: 'dpt' } });
  expect(form().method).toBe('get');
  expect(form().getAttribute('action')).toBe('/berita');
  expect(sent()).toBe(
    'q=dpt&kategori=berita&kategori=pengumuman&urut=&tahun=2024&tanggal-dari=2024-11-01&tanggal-sampai=2024-12-04',
  );
  await userEvent.click(screen.getByLabelText('Pengumuman (0)'));
  await userEvent.click(screen.getByLabelText('Terbaru'));
  await userEvent.selectOptions(screen.getByLabelText('Tahun'), 'Semua');
  expect(sent()).toBe(
    'q=dpt&kategori=berita&urut=baru&tahun=&tanggal-dari=2024-11-01&tanggal-sampai=2024-12-04',
  );
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Terapkan' }).type).toBe('submit');
});

test('each one in use is a link that takes away just that one', () => {
  show({ keep: { q: 'a&b' } });
  const rest = 'tahun=2024&tanggal-dari=2024-11-01&tanggal-sampai=2024-12-04';
  expect(tags()).toEqual([
    ['Hapus saringan Kategori: Berita', `/berita?q=a%26b&kategori=pengumuman&${rest}`],
    ['Hapus saringan Kategori: Pengumuman', `/berita?q=a%26b&kategori=berita&${rest}`],
    [
      'Hapus saringan Tahun: 2024',
      '/berita?q=a%26b&kategori=berita&kategori=pengumuman&tanggal-dari=2024-11-01&tanggal-sampai=2024-12-04',
    ],
    [
      'Hapus saringan Tanggal terbit: dari 1 November 2024',
      '/berita?q=a%26b&kategori=berita&kategori=pengumuman&tahun=2024&tanggal-sampai=2024-12-04',
    ],
    [
      'Hapus saringan Tanggal terbit: sampai 4 Desember 2024',
      '/berita?q=a%26b&kategori=berita&kategori=pengumuman&tahun=2024&tanggal-dari=2024-11-01',
    ],
  ]);
  expect(screen.getByRole('link', { name: 'Hapus semua' }).getAttribute('href')).toBe('/berita?q=a%26b');
});

test('with nothing in use there is nothing to take away', () => {
  show({ groups: [{ type: 'checkbox', name: 'kategori', label: 'Kategori', options }] });
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('Saringan').tagName).toBe('SUMMARY');
});

test('the number of results is said, and none is said in words', () => {
  const { rerender } = show({ results: 1204 });
  expect(screen.getByText('1.204 hasil')).toBeTruthy();
  rerender(<Filters {...base} results={0} />);
  expect(screen.getByText('Tidak ada hasil')).toBeTruthy();
  rerender(<Filters {...base} results={Number.NaN} />);
  expect(screen.queryByText(/hasil/)).toBeNull();
});

test('on phones a button says how many are in use, and opens the groups without script', () => {
  const { container } = show();
  expect(container.querySelector('details > summary')?.textContent).toBe('Saringan (5)');
  expect(container.querySelector('details')?.open).toBe(false);
  show({ open: true, id: 'b', label: 'Saringan arsip' });
  expect(document.querySelectorAll('details')[1]?.open).toBe(true);
});

test('days in the wrong order are sent as they are, and the visitor learns why nothing is found', () => {
  show({ groups: [{ type: 'date', name: 't', label: 'Tanggal', from: '2024-12-04', to: '2024-11-01' }] });
  const from = screen.getByLabelText<HTMLInputElement>('Dari');
  expect(document.getElementById(from.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Kesalahan: Tanggal awal lebih akhir daripada tanggal akhir. Tukar keduanya.',
  );
  expect(from.getAttribute('aria-invalid')).toBe('true');
  expect(sent()).toBe('t-dari=2024-12-04&t-sampai=2024-11-01');
});

test('what is no option or no day can still be taken away', () => {
  show({
    groups: [
      { type: 'checkbox', name: 'kategori', label: 'Kategori', options, value: ['lama', 'lama'] },
      { type: 'date', name: 't', label: 'Tanggal', from: '2024-02-31' },
    ],
  });
  expect(tags()).toEqual([
    ['Hapus saringan Kategori: lama', '/berita?t-dari=2024-02-31'],
    ['Hapus saringan Tanggal: dari 2024-02-31', '/berita?kategori=lama'],
  ]);
  expect(screen.getByLabelText<HTMLInputElement>('Dari').value).toBe('');
});

test('a group without options is not there, and without groups the number still is', () => {
  const { rerender } = show({
    groups: [{ type: 'checkbox', name: 'a', label: 'Kosong', options: [] }],
    results: 3,
  });
  expect(screen.queryByText('Kosong')).toBeNull();
  rerender(<Filters action="/berita" groups={[]} results={3} />);
  expect(screen.getByText('3 hasil')).toBeTruthy();
});

test('two groups of one name: the developer is told', () => {
  show({
    groups: [
      { type: 'date', name: 'a', label: 'A' },
      { type: 'select', name: 'a', label: 'B', options },
    ],
  });
  expect(takeConsole('error')[0]).toBe(
    'Situs KPU Filters: two groups have the same name (a, a). What is chosen in one would count for both. Give each group a name of its own.',
  );
});

test('an address that would run script is nowhere', () => {
  const { container } = show({ action: badInput.script });
  expect(form().hasAttribute('action')).toBe(false);
  expect(container.innerHTML).not.toContain('javascript');
  expect(screen.getByRole('link', { name: 'Hapus semua' }).getAttribute('href')).toBe('?');
});

test('what stands behind the question mark of the address is left out, as browsers do', () => {
  show({ action: '/berita?halaman=4#daftar' });
  expect(form().getAttribute('action')).toBe('/berita');
  expect(screen.getByRole('link', { name: 'Hapus semua' }).getAttribute('href')).toBe('/berita');
});

test('thousands of options are all there', () => {
  const all = many(10_000, (i) => ({ value: `${i}`, label: `Desa ${i}` }));
  const { container } = show({ groups: [{ type: 'select', name: 'desa', label: 'Desa', options: all }] });
  expect(container.querySelectorAll('option')).toHaveLength(10_001);
});

test.each(['longName', 'unbroken', 'html', 'bidi'] as const)('%s stays text', (kind) => {
  const { container } = show({
    groups: [
      {
        type: 'checkbox',
        name: 'a',
        label: badInput[kind],
        options: [{ value: 'x', label: badInput[kind], count: Number.NaN }],
        value: ['x'],
      },
    ],
    locale: badInput.locale,
  });
  expect(container.querySelector('legend')?.textContent).toBe(badInput[kind]);
  expect(container.querySelector('li bdi')?.textContent).toBe(`${badInput[kind]}: ${badInput[kind]}`);
  expect(container.querySelector('img, bdi > b')).toBeNull();
  expect(container.textContent).not.toContain('NaN');
});

test('in English', () => {
  show({ locale: 'en', results: 1204 });
  expect(screen.getByText('1,204 results')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Clear all' })).toBeTruthy();
});

describe('addressOf', () => {
  const pair = fc.record({
    group: fc.string(),
    label: fc.string(),
    name: fc.string({ minLength: 1 }),
    value: fc.string(),
  });

  test('whatever the words are, the link has all but the one', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(pair, { selector: (p) => `${p.name}\0${p.value}`, minLength: 1 }),
        (active) => {
          const [first, ...others] = active;
          const url = new URL(addressOf('/a', {}, active, first), 'https://contoh.test');
          expect([...url.searchParams]).toEqual(others.map(({ name, value }) => [name, value]));
        },
      ),
    );
  });
});
