import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { type DataColumn, DataTable, type DataTableProps } from './index.ts';

interface Row {
  kode: string;
  nama: string;
  skor: number | null;
}
const columns: DataColumn<Row>[] = [
  { id: 'nama', header: 'Wilayah', rowHeader: true },
  { id: 'kode', header: 'Kode' },
  { id: 'skor', header: 'Skor', kind: 'number', unit: '%', decimals: 1 },
];
const rows: Row[] = [
  { kode: '73.10', nama: 'Kabupaten Pangkajene dan Kepulauan', skor: 71.2 },
  { kode: '33.72', nama: 'Kota Surakarta', skor: null },
  { kode: '34.03', nama: 'Kabupaten Gunungkidul', skor: 80 },
];
const props: DataTableProps<Row> = { caption: 'CONTOH', columns, rows, rowId: 'kode', noun: 'wilayah' };
const show = (more: Partial<DataTableProps<Row>> = {}) => render(<DataTable {...props} {...more} />);
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
const long = (n: number): Row[] => many(n, (i) => ({ kode: String(i), nama: `Desa ${i + 1}`, skor: i }));
const status = () => screen.getByRole('status').textContent;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describeConformance('DataTable', <DataTable {...props} />, { contract: 'ui/DataTable@1' });

test('without script it is the whole plain table, and nothing that would not work', () => {
  const html = renderToString(
    <DataTable {...props} rows={long(514)} initialHidden={['kode']} initialQuery="x" />,
  );
  expect(html.match(/<tr/g)).toHaveLength(515);
  expect(html.match(/<th scope="row">/g)).toHaveLength(514);
  expect(html).toContain('<caption>CONTOH</caption>');
  expect(html).toContain('<span>Kode</span>');
  expect(html).not.toMatch(/<(button|input)/);
});

test('it hydrates into pages, and says how many rows there are', async () => {
  const tree = <DataTable {...props} rows={long(514)} />;
  const container = document.createElement('div');
  container.innerHTML = renderToString(tree);
  document.body.append(container);
  const root = await act(async () => hydrateRoot(container, tree));
  expect(names()).toHaveLength(50);
  expect(status()).toBe('514 wilayah, nomor 1 sampai 50');
  await act(async () => root.unmount());
  container.remove();
});

test('a person sorts: up, down, and back; the header keeps the focus and tells the order', async () => {
  const onSortChange = vi.fn();
  show({ onSortChange });
  const button = screen.getByRole('button', { name: 'Skor (%)' });
  const header = () => screen.getByRole('columnheader', { name: 'Skor (%)' }).getAttribute('aria-sort');
  expect(header()).toBeNull();
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(names()).toEqual([rows[0]?.nama, rows[2]?.nama, rows[1]?.nama]);
  expect(header()).toBe('ascending');
  expect(status()).toBe('3 wilayah. Urut menurut Skor: dari yang terkecil');
  await userEvent.keyboard(' ');
  expect(names()).toEqual([rows[2]?.nama, rows[0]?.nama, rows[1]?.nama]);
  expect(header()).toBe('descending');
  await userEvent.keyboard('{Enter}');
  expect(names()).toEqual(rows.map(({ nama }) => nama));
  expect(header()).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(onSortChange.mock.calls).toEqual([
    [{ column: 'skor' }],
    [{ column: 'skor', descending: true }],
    [null],
  ]);
});

test.each(['pangkajene kep', 'PANGKAJENE, KEP.', 'kepulauan pangkajene', '73.10', 'Pangkajéne'])(
  'a person finds Pangkajene dan Kepulauan by “%s”',
  async (query) => {
    const onQueryChange = vi.fn();
    show({ onQueryChange });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Cari di tabel' }), query);
    expect(names()).toEqual(['Kabupaten Pangkajene dan Kepulauan']);
    expect(status()).toBe('1 dari 3 wilayah');
    expect(onQueryChange).toHaveBeenLastCalledWith(query);
  },
);

test('a name that is written in one word is found in two, and figures are not searched', async () => {
  show({ rows: [...rows, { kode: '35.75', nama: 'Kota Pasuruan', skor: 1 }] });
  const field = screen.getByRole('searchbox');
  await userEvent.type(field, 'gunung kidul');
  expect(names()).toEqual(['Kabupaten Gunungkidul']);
  await userEvent.clear(field);
  // The beginning of a word of one row, though letters in the middle of another.
  await userEvent.type(field, 'SU');
  expect(names()).toEqual(['Kota Surakarta']);
  await userEvent.clear(field);
  await userEvent.type(field, '71,2');
  expect(screen.queryAllByRole('rowheader')).toEqual([]);
});

test('nothing found says so, and offers the way back', async () => {
  show({ initialQuery: badInput.html });
  expect(screen.getByRole('cell').textContent).toBe(
    `Tidak ada wilayah yang cocok dengan “${badInput.html}”. Hapus pencarian`,
  );
  expect(status()).toBe('0 dari 3 wilayah');
  await userEvent.click(screen.getByRole('button', { name: 'Hapus pencarian' }));
  expect(names()).toHaveLength(3);
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('marks alone are no search', () => {
  show({ initialQuery: ' - ' });
  expect(names()).toHaveLength(3);
});

test('a person hides a column, which is then neither shown nor searched', async () => {
  const onHiddenChange = vi.fn();
  show({ onHiddenChange, initialQuery: '33.72' });
  expect(names()).toEqual(['Kota Surakarta']);
  const boxes = screen.getAllByRole('checkbox', { hidden: true });
  expect(boxes.map((box) => box.parentElement?.textContent?.trim())).toEqual(['Kode', 'Skor']);
  await userEvent.click(boxes[0] as HTMLElement);
  expect(screen.queryByRole('columnheader', { name: 'Kode' })).toBeNull();
  expect(screen.queryAllByRole('rowheader')).toEqual([]);
  await userEvent.click(boxes[0] as HTMLElement);
  expect(screen.getByRole('columnheader', { name: 'Kode' })).toBeTruthy();
  expect(onHiddenChange.mock.calls).toEqual([[['kode']], [[]]]);
});

test('a person turns pages, and the end keeps the focus', async () => {
  const onPageChange = vi.fn();
  show({ rows: long(120), onPageChange });
  const pager = within(screen.getByRole('group', { name: 'Halaman tabel: CONTOH' }));
  const next = pager.getByRole('button', { name: 'Berikutnya' });
  expect(pager.getByRole('button', { name: 'Sebelumnya' }).getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(next);
  await userEvent.click(next);
  await userEvent.click(next);
  expect(names()).toHaveLength(20);
  expect(names()[0]).toBe('Desa 101');
  expect(status()).toBe('120 wilayah, nomor 101 sampai 120');
  expect(document.activeElement).toBe(next);
  expect(pager.getByRole('button', { current: 'page' }).getAttribute('aria-label')).toBe('Halaman 3');
  await userEvent.click(pager.getByRole('button', { name: 'Halaman 2' }));
  expect(names()[0]).toBe('Desa 51');
  await userEvent.click(pager.getByRole('button', { name: 'Tampilkan semua (120)' }));
  expect(names()).toHaveLength(120);
  await userEvent.click(pager.getByRole('button', { name: 'Tampilkan 50 per halaman' }));
  expect(names()).toHaveLength(50);
  expect(onPageChange.mock.calls.flat()).toEqual([2, 3, 2, null, 1]);
});

test('another order or search begins on the first page', async () => {
  show({ rows: long(120) });
  await userEvent.click(screen.getByRole('button', { name: 'Halaman 3' }));
  await userEvent.click(screen.getByRole('button', { name: 'Skor (%)' }));
  expect(names()[0]).toBe('Desa 1');
  await userEvent.click(screen.getByRole('button', { name: 'Halaman 3' }));
  await userEvent.type(screen.getByRole('searchbox'), 'desa');
  expect(names()[0]).toBe('Desa 1');
});

test('a person downloads what is shown, or all', async () => {
  const files: Promise<string>[] = [];
  const saved: string[] = [];
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      files.push(blob.text());
      return 'blob:x';
    },
    revokeObjectURL() {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  show({ initialQuery: 'kab', initialSort: { column: 'skor', descending: true }, initialHidden: ['kode'] });
  const press = (name: string) =>
    userEvent.click(screen.getByRole('button', { name, hidden: true }), { pointerEventsCheck: 0 });
  await press('Yang tampil: 2 wilayah');
  await press('Semua: 3 wilayah, semua kolom');
  // The mark at the beginning is no part of the decoded text.
  expect(await Promise.all(files)).toEqual([
    'Wilayah,Skor (%)\r\nKabupaten Gunungkidul,80\r\nKabupaten Pangkajene dan Kepulauan,71.2\r\n',
    'Wilayah,Kode,Skor (%)\r\nKabupaten Pangkajene dan Kepulauan,73.10,71.2\r\nKota Surakarta,33.72,\r\nKabupaten Gunungkidul,34.03,80\r\n',
  ]);
  expect(saved).toEqual(['contoh.csv', 'contoh.csv']);
});

test('paper shows every page, and a header that is repeated on each sheet: no buttons', () => {
  show({ rows: long(120) });
  act(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  expect(names()).toHaveLength(120);
  expect(document.querySelector('thead button')).toBeNull();
  act(() => {
    dispatchEvent(new Event('afterprint'));
  });
  expect(names()).toHaveLength(50);
});

test('what is not known says so in short, and below what that means', () => {
  const { container } = show();
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toContain('belum ada');
  expect(container.firstElementChild?.lastElementChild?.textContent).toBe(
    '“belum ada”: datanya belum diketahui, bukan nol.',
  );
  show({ rows: rows.slice(0, 1), caption: 'Lengkap' });
  expect(screen.getAllByText(/bukan nol/)).toHaveLength(1);
});

test('figures stand to the right, without a class in each cell where all other columns are figures', () => {
  const { container } = show({ columns: columns.filter(({ id }) => id !== 'kode') });
  expect(container.querySelectorAll('tbody [class]')).toHaveLength(0);
  const { container: mixed } = show({ caption: 'Campuran' });
  expect([...mixed.querySelectorAll('tbody [class]')].map((cell) => cell.textContent)).toEqual([
    '71,2',
    'belum ada',
    '80,0',
  ]);
});

test('a short header keeps its long words for those who hear it, in the menu and for cells', () => {
  show({
    columns: [...columns.slice(0, 2), { id: 'skor', header: 'Skor akhir', short: 'Akhir', kind: 'number' }],
  });
  const header = screen.getByRole('columnheader', { name: 'Akhir (Skor akhir)' });
  expect(header.getAttribute('abbr')).toBe('Akhir');
  expect(screen.getByRole('checkbox', { name: 'Akhir: Skor akhir', hidden: true })).toBeTruthy();
});

test('a cell of your own is shown, and its value is searched and sorted', async () => {
  show({
    columns: [
      ...columns.slice(0, 1),
      { id: 'kode', header: 'Situs', kind: 'cell', cell: ({ kode }) => <a href={`#${kode}`}>buka {kode}</a> },
    ],
  });
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(
    rows.map(({ kode }) => `buka ${kode}`),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Situs' }));
  expect(names()[0]).toBe('Kota Surakarta');
  await userEvent.type(screen.getByRole('searchbox'), '34.03');
  expect(names()).toEqual(['Kabupaten Gunungkidul']);
});

test('a column with no order has no button, and one that must stay is not in the menu', () => {
  show({ columns: [...columns.slice(0, 1), { id: 'kode', header: 'Kode', sort: false, hideable: false }] });
  expect(screen.queryByRole('button', { name: 'Kode' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Kolom' })).toBeNull();
});

test('no rows: the table says so, and offers nothing to do', () => {
  const { container } = show({ rows: [] });
  expect(screen.getByRole('cell').textContent).toBe('belum ada data');
  expect(container.querySelector('button, input')).toBeNull();
});

test('one row is a table without tools', () => {
  const { container } = show({ rows: rows.slice(0, 1) });
  expect(names()).toEqual(['Kabupaten Pangkajene dan Kepulauan']);
  expect(container.querySelector('button, input')).toBeNull();
});

test('no columns is no crash', () => {
  show({ columns: [] });
  expect(screen.getByRole('table', { name: 'CONTOH' })).toBeTruthy();
});

test('ten thousand rows: one page of them is in the document', async () => {
  show({ rows: long(10_000) });
  expect(names()).toHaveLength(50);
  expect(status()).toBe('10.000 wilayah, nomor 1 sampai 50');
  await userEvent.click(screen.getByRole('button', { name: 'Skor (%)' }));
  await userEvent.click(screen.getByRole('button', { name: 'Skor (%)' }));
  expect(names()[0]).toBe('Desa 10000');
});

test.each(['html', 'bidi', 'longName', 'unbroken'] as const)('text of editors stays text: %s', (kind) => {
  const { container } = show({ rows: [{ kode: 'a', nama: badInput[kind], skor: 1 }, ...rows] });
  expect(names()[0]).toBe(badInput[kind]);
  expect(container.querySelector('img, tbody b')).toBeNull();
});

test.each([0, -5, Number.NaN])('pages of %s rows are pages of 50', (pageSize) => {
  show({ rows: long(60), pageSize });
  expect(names()).toHaveLength(50);
});

test('pages without end show all', () => {
  show({ rows: long(60), pageSize: Number.POSITIVE_INFINITY });
  expect(names()).toHaveLength(60);
});

test('rows that share an id are all shown, also after sorting, and the developer hears of it', async () => {
  const same = long(4).map((row) => ({ ...row, kode: 'sama' }));
  show({ rows: same, initialSort: { column: 'skor', descending: true } });
  expect(names()).toEqual(['Desa 4', 'Desa 3', 'Desa 2', 'Desa 1']);
  await userEvent.click(screen.getByRole('button', { name: 'Wilayah' }));
  expect(names()).toEqual(['Desa 1', 'Desa 2', 'Desa 3', 'Desa 4']);
  expect(takeConsole('error')).toEqual([
    'Situs KPU DataTable: several rows have the rowId “sama”. All are shown, but React cannot tell them apart when the order changes. Name a key that differs in each row.',
  ]);
});

test('an order by a column that is not there is no order, and the developer hears of it', () => {
  show({ initialSort: { column: 'nilai' }, initialHidden: ['lain'] });
  expect(names()).toEqual(rows.map(({ nama }) => nama));
  expect(takeConsole('error')).toEqual([
    'Situs KPU DataTable: there is no column “nilai”. It cannot be sorted or hidden at the beginning. Use the id of a column.',
    'Situs KPU DataTable: there is no column “lain”. It cannot be sorted or hidden at the beginning. Use the id of a column.',
  ]);
});

test('two columns of one id, and text in place of a number: shown, and the developer hears of it', () => {
  show({
    columns: [...columns, { id: 'kode', header: 'Kode lagi' }],
    rows: [{ kode: 'a', nama: 'A', skor: '84.555' as unknown as number }, ...rows],
  });
  expect(screen.getAllByRole('columnheader')).toHaveLength(4);
  expect(screen.getByText('84.555')).toBeTruthy();
  expect(takeConsole('error')).toEqual([
    'Situs KPU DataTable: two columns have the id “kode”. Sorting or hiding one of them takes the first, or both. Give each column an id of its own.',
    'Situs KPU DataTable: “84.555” in the column “skor” is text and no number. It is shown as it is and sorts last, because “84.555” may mean two things. Give a number, or null when it is not known.',
  ]);
});

test('it speaks English, and Indonesian where it has no words', () => {
  show({ locale: 'en', noun: undefined });
  expect(status()).toBe('3 rows');
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toContain('71.2');
  show({ locale: badInput.locale, caption: 'Jawa' });
  expect(screen.getByRole('searchbox', { name: 'Cari di tabel' })).toBeTruthy();
});

test('two tables of a page keep their tools apart', async () => {
  show();
  show({ caption: 'Kedua' });
  const fields = screen.getAllByRole('searchbox');
  expect(new Set(fields.map(({ id }) => id)).size).toBe(2);
  await userEvent.type(fields[1] as HTMLElement, 'surakarta');
  expect(screen.getAllByRole('rowheader')).toHaveLength(4);
});
