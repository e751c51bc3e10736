import { Alert, alertLives, tones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Alert (Peringatan)',
  component: Alert,
  args: {
    tone: 'warning',
    heading: 'Jadwal rapat pleno berubah',
    children: 'Rapat pleno pindah ke Kamis, 5 Desember 2024, pukul 09.00 WIB.',
    locale: 'id',
  },
  argTypes: {
    tone: { control: 'inline-radio', options: tones },
    live: { control: 'inline-radio', options: alertLives },
    level: { control: 'inline-radio', options: [2, 3, 4] },
  },
} satisfies Meta<typeof Alert>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Warning: Story = {};
export const Info: Story = {
  args: {
    tone: 'info',
    heading: 'Hoaks tentang jam TPS',
    word: 'Klarifikasi',
    children: 'TPS buka pukul 07.00 sampai 13.00.',
  },
};
export const FormSent: Story = {
  args: {
    tone: 'success',
    heading: 'Permohonan terkirim',
    children: 'Nomor permohonan: CONTOH-001. Jawaban paling lambat 10 hari kerja.',
    live: 'polite',
  },
};
export const FormFailed: Story = {
  args: {
    tone: 'danger',
    heading: 'Permohonan belum terkirim',
    children: 'Isi alamat surel, lalu kirim lagi.',
    live: 'assertive',
  },
};
