import { LinkList } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/LinkList (Daftar tautan)',
  component: LinkList,
  args: {
    items: [
      { href: '#jadwal', label: 'Jadwal rapat pleno terbuka' },
      { href: '#saksi', label: 'Panduan saksi peserta pemilihan', note: 'PDF, 1,2 MB' },
      { href: '#dpt', label: 'Daftar pemilih tetap Pemilihan 2024' },
    ],
  },
} satisfies Meta<typeof LinkList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Related: Story = {};
export const WithNotes: Story = {
  args: {
    items: [
      {
        href: '#pleno',
        label: 'Rapat pleno rekapitulasi tingkat kota dibuka',
        note: 'Rabu, 4 Desember 2024',
      },
      { href: '#logistik', label: 'Logistik pemilihan tiba di gudang', note: 'Senin, 18 November 2024' },
    ],
  },
};
