import { DownloadGroup } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { files } from './files.ts';

const meta = {
  title: 'UI/DownloadGroup (Kelompok unduhan)',
  component: DownloadGroup,
  args: {
    title: 'Rekapitulasi hasil penghitungan suara tingkat kota (CONTOH)',
    files,
    children: 'Perolehan suara per kecamatan, Pemilihan 2024. Sumber: Berita Acara (CONTOH).',
  },
  argTypes: { level: { control: 'inline-radio', options: [2, 3, 4] }, children: { control: 'text' } },
} satisfies Meta<typeof DownloadGroup>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** The same format twice is told apart by its facts. */
export const TwoLanguages: Story = {
  args: {
    title: 'Panduan pemilih (CONTOH)',
    files: [
      { href: '#panduan-id.pdf', type: 'PDF', size: 820_000, language: 'bahasa Indonesia' },
      { href: '#panduan-jv.pdf', type: 'PDF', size: 830_000, language: 'bahasa Jawa' },
    ],
    children: 'Cara memeriksa nama, datang ke TPS, dan memberikan suara.',
  },
};
export const Empty: Story = { args: { files: [] } };
