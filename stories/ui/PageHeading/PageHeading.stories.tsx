import { Button, DateTime, PageHeading, pageHeadingSizes } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/PageHeading (Judul halaman)',
  component: PageHeading,
  args: {
    kicker: 'Informasi Publik',
    title: 'Permohonan informasi publik',
    summary: 'Setiap warga negara Indonesia dapat meminta informasi kepada KPU Kota Surakarta. Gratis.',
    size: 'default',
    locale: 'id',
  },
  argTypes: { size: { control: 'inline-radio', options: pageHeadingSizes } },
} satisfies Meta<typeof PageHeading>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  args: {
    meta: [
      <DateTime key="date" value="2025-05-09" weekday />,
      'Humas KPU Kota Surakarta (CONTOH)',
      <span key="updated">
        Diperbarui <DateTime value="2025-05-13" />
      </span>,
    ],
    actions: <Button href="#permohonan">Ajukan permohonan</Button>,
  },
};
export const Hero: Story = {
  args: {
    size: 'hero',
    kicker: 'Pemilihan 2024',
    title: 'Hasil Pemilihan Wali Kota dan Wakil Wali Kota Surakarta',
    summary: 'Rekapitulasi tingkat kota: angka, wilayah, dan dokumen sumbernya.',
    actions: (
      <>
        <Button href="#hasil">Lihat hasil</Button>
        <Button href="#data" variant="secondary">
          Unduh data
        </Button>
      </>
    ),
  },
  parameters: { layout: 'fullscreen' },
};
export const TitleOnly: Story = { args: { title: 'Kontak', kicker: '', summary: '' } };
