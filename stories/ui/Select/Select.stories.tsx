import { Select } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Select (Pilihan)',
  component: Select,
  args: {
    name: 'kecamatan',
    label: 'Kecamatan',
    options: ['Banjarsari', 'Jebres', 'Laweyan', 'Pasar Kliwon', 'Serengan'],
  },
  argTypes: { options: { control: 'object' }, control: { control: false } },
} satisfies Meta<typeof Select>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Chosen: Story = { args: { defaultValue: 'Laweyan' } };
export const Groups: Story = {
  args: {
    name: 'dokumen',
    label: 'Jenis dokumen',
    placeholder: 'Pilih dokumen',
    options: [
      { label: 'Hasil', options: ['Berita acara', 'Sertifikat rekapitulasi'] },
      { label: 'Akuntabilitas', options: ['Renstra', 'Perjanjian kinerja', 'Laporan kinerja'] },
    ],
  },
};
export const WithError: Story = { args: { error: 'Pilih kecamatan.' } };
