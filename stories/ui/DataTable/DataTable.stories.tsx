import { Stack, StatusBadge } from '@situs-kpu/ui';
import { type DataColumn, DataTable } from '@situs-kpu/ui/data-table';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import {
  type IndexRow,
  index,
  indexCaption,
  indexColumns,
  indexSource,
  indonesia,
  indonesiaCaption,
  indonesiaColumns,
  type JatengRow,
  jateng,
  jatengCaption,
  jatengColumns,
  type RegionRow,
} from './data.ts';

const meta = {
  title: 'UI/DataTable (Tabel data)',
  component: DataTable,
  args: {
    caption: jatengCaption,
    columns: jatengColumns,
    rows: jateng,
    rowId: 'code',
    noun: 'kabupaten dan kota',
    pageSize: 50,
    locale: 'id',
  },
  argTypes: { columns: { control: false }, rows: { control: false }, rowId: { control: false } },
} satisfies Meta<typeof DataTable<JatengRow>>;
export default meta;

type Story = StoryObj<typeof meta>;

const names = (element: HTMLElement) =>
  within(element)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

export const Default: Story = {};

/** Pressed twice, the highest stand first; pressed again, the order is the one of before. */
export const Sorted: Story = {
  args: { initialSort: { column: 'rank' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const header = await canvas.findByRole('button', { name: 'TPS Pilgub (TPS Pemilihan Gubernur)' });
    await expect(names(canvasElement)[0]).toBe('Kabupaten Brebes');
    await userEvent.click(header);
    await expect(names(canvasElement)[0]).toBe('Kota Magelang');
    await userEvent.click(header);
    await expect(names(canvasElement)[0]).toBe('Kabupaten Cilacap');
    await expect(header.closest('th')).toHaveAttribute('aria-sort', 'descending');
    await expect(header).toHaveFocus();
    await userEvent.click(header);
    await expect(names(canvasElement).at(-1)).toBe('Kota Tegal');
  },
};

/** Words in any order, without accents or hyphens. */
export const Searched: Story = {
  args: { initialSort: { column: 'general', descending: true } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByRole('searchbox'), 'semarang');
    await expect(names(canvasElement)).toEqual(['Kota Semarang', 'Kabupaten Semarang']);
    await expect(canvas.getByRole('status')).toHaveTextContent('2 dari 35 kabupaten dan kota');
  },
};

export const HiddenColumn: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Kolom' }));
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Kode Kemendagri' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Kolom' }));
    await expect(canvas.queryByRole('checkbox', { name: 'Kode Kemendagri' })).toBeNull();
    await expect(canvas.queryByRole('columnheader', { name: 'Kode Kemendagri' })).toBeNull();
  },
};

/** All 514 kabupaten and kota in pages of 50; the header stays in sight. */
export const AllIndonesia: StoryObj<typeof DataTable<RegionRow>> = {
  args: {
    caption: indonesiaCaption,
    columns: indonesiaColumns,
    rows: indonesia,
    noun: 'wilayah',
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('status')).toHaveTextContent('514 wilayah, nomor 1 sampai 50');
    const region = canvas.getByRole('group', { name: indonesiaCaption });
    region.scrollTop = 400;
    await userEvent.click(canvas.getByRole('button', { name: 'Berikutnya' }));
    await expect(names(canvasElement)[0]).toBe(indonesia[50]?.name);
    await expect(region.scrollTop).toBe(0);
    region.scrollTop = 400;
    const header = canvas.getByRole('columnheader', { name: /^Provinsi/ });
    await expect(Math.round(header.getBoundingClientRect().top)).toBe(
      Math.round(region.getBoundingClientRect().top),
    );
  },
};

/** Places by the score: whoever has none has no place either, and both say so. */
export const Ranked: StoryObj<typeof DataTable<IndexRow>> = {
  args: {
    caption: indexCaption,
    columns: indexColumns,
    rows: index,
    rowId: 'name',
    noun: 'provinsi',
    initialSort: { column: 'rank' },
  },
  render: (args) => (
    <Stack>
      <DataTable {...args} />
      <p>{indexSource}</p>
    </Stack>
  ),
};

interface Announcement {
  title: string;
  date: string;
  state: 'baru' | 'berakhir';
}
const announcements: Announcement[] = [
  { title: 'CONTOH: Jadwal layanan pindah memilih', date: '2024-10-07', state: 'berakhir' },
  { title: 'CONTOH: Hasil seleksi administrasi', date: '2024-10-21', state: 'berakhir' },
  { title: 'CONTOH: Layanan informasi selama libur', date: '2024-12-20', state: 'baru' },
];
const announcementColumns: DataColumn<Announcement>[] = [
  { id: 'title', header: 'Pengumuman' },
  { id: 'date', header: 'Tanggal', kind: 'date' },
  {
    id: 'state',
    header: 'Keadaan',
    kind: 'cell',
    cell: ({ state }) => <StatusBadge tone={state === 'baru' ? 'info' : 'neutral'}>{state}</StatusBadge>,
  },
];

/** Dates, and cells of your own from client code. */
export const OwnCells: StoryObj<typeof DataTable<Announcement>> = {
  args: {
    caption: 'CONTOH: pengumuman',
    columns: announcementColumns,
    rows: announcements,
    rowId: 'title',
    noun: 'pengumuman',
    initialSort: { column: 'date', descending: true },
  },
};

/** Nothing matches: the table says so, and leads back. */
export const NoMatch: Story = {
  args: { initialQuery: 'Yogyakarta' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Hapus pencarian' }));
    await expect(names(canvasElement)).toHaveLength(35);
    await expect(canvas.getByRole('searchbox')).toHaveFocus();
  },
};
export const Empty: Story = { args: { rows: [] } };
export const CmsColumn: Story = { globals: { container: '300', host: 'hostile' } };
