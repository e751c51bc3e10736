import { StatusBadge, Table } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

const meta = {
  title: 'UI/Table (Tabel)',
  component: Table,
  args: {
    caption: 'CONTOH: suara menurut kecamatan, Pemilihan Wali Kota dan Wakil Wali Kota Surakarta 2024',
    columns: [
      { header: 'Kecamatan' },
      { header: 'Pemilih terdaftar', numeric: true },
      { header: 'Suara sah', numeric: true },
      { header: 'Suara tidak sah', numeric: true },
      { header: 'Partisipasi', numeric: true },
    ],
    rows: [
      ['Laweyan', 12345, 9876, 234, '81,9%'],
      ['Serengan', 23456, 17654, 345, '76,7%'],
      ['Pasar Kliwon', 34567, null, null, null],
      ['Jebres', 45678, 34567, 456, '76,7%'],
    ],
    locale: 'id',
  },
} satisfies Meta<typeof Table>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Figures: Story = {};
export const WithTotals: Story = { args: { footer: ['Jumlah', 116046, 62097, 1035, null] } };
export const Mixed: Story = {
  args: {
    caption: 'CONTOH: rekapitulasi tingkat kecamatan',
    columns: [{ header: 'Kecamatan' }, { header: 'TPS', numeric: true }, { header: 'Status' }],
    rows: [
      [
        'Laweyan',
        123,
        <StatusBadge key="s" tone="success">
          Selesai
        </StatusBadge>,
      ],
      [
        'Jebres',
        234,
        <StatusBadge key="s" tone="info">
          Berlangsung
        </StatusBadge>,
      ],
    ],
  },
};
export const CmsColumn: Story = {
  globals: { container: '300', host: 'hostile' },
  play: async ({ canvasElement, args }) => {
    const region = within(canvasElement).getByRole('group', { name: args.caption });
    region.scrollLeft = 999;
    await expect(region.scrollLeft).toBeGreaterThan(0);
    region.focus();
    await expect(region).toHaveFocus();
  },
};
export const Empty: Story = { args: { rows: [] } };
