import { type FilterGroup, Filters, LinkList, Sidebar } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { relatedNews } from '../../utils/site.ts';

/** CONTOH: the numbers are made up. */
const groups: FilterGroup[] = [
  {
    type: 'checkbox',
    name: 'kategori',
    label: 'Kategori',
    options: [
      { value: '104', label: 'Berita Terkini', count: 1204 },
      { value: '11', label: 'Pengumuman', count: 86 },
      { value: '105', label: 'Sosialisasi', count: 57 },
      { value: '135', label: 'Opini', count: 9 },
    ],
    value: ['11', '105'],
  },
  {
    type: 'select',
    name: 'tahun',
    label: 'Tahun',
    options: ['2025', '2024', '2023'].map((value) => ({ value, label: value })),
    value: '2025',
  },
  {
    type: 'radio',
    name: 'lampiran',
    label: 'Lampiran',
    options: [
      { value: 'ada', label: 'Dengan lampiran' },
      { value: 'tidak', label: 'Tanpa lampiran' },
    ],
  },
  { type: 'date', name: 'terbit', label: 'Tanggal terbit', from: '2025-01-01' },
];

const meta = {
  title: 'UI/Filters (Saringan)',
  component: Filters,
  args: { action: '#berita', groups, results: 143, keep: { q: 'rapat pleno' }, locale: 'id' },
  argTypes: { groups: { control: false }, keep: { control: false } },
} satisfies Meta<typeof Filters>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const NothingChosen: Story = {
  args: {
    groups: [
      {
        type: 'checkbox',
        name: 'kategori',
        label: 'Kategori',
        options: [
          { value: '104', label: 'Berita Terkini' },
          { value: '11', label: 'Pengumuman' },
        ],
      },
    ],
    results: 1356,
  },
};

export const NoResults: Story = { args: { results: 0 } };

/** Beside the list where there is room, below it where there is none. */
export const BesideAList: Story = {
  render: (args) => (
    <Sidebar>
      <LinkList items={relatedNews} />
      <Filters {...args} />
    </Sidebar>
  ),
};

/** On phones the groups open behind a button; the browser sends what is chosen. */
export const ChooseAndApply: Story = {
  args: { open: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByLabelText('Opini (9)'));
    await userEvent.click(canvas.getByLabelText('Dengan lampiran'));
    const data = new FormData(canvas.getByRole<HTMLFormElement>('form', { name: 'Saringan' }));
    await expect(data.getAll('kategori')).toEqual(['11', '105', '135']);
    await expect(data.get('lampiran')).toBe('ada');
    await expect(data.get('q')).toBe('rapat pleno');
    const link = canvas.getByRole('link', { name: 'Hapus saringan Tahun: 2025' });
    await expect(link.getAttribute('href')).not.toContain('tahun=');
  },
};
