import { Callout } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Callout (Sorotan)',
  component: Callout,
  args: {
    kind: 'law',
    heading: 'Informasi berkala',
    children:
      'Badan publik mengumumkan informasi berkala paling sedikit setiap 6 bulan, dengan cara yang mudah dijangkau dan bahasa yang mudah dipahami.',
    source: {
      name: 'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
      article: 'Pasal 9',
      href: 'https://jdih.kpu.go.id/',
    },
    locale: 'id',
  },
  argTypes: { kind: { control: false }, level: { control: 'inline-radio', options: [2, 3, 4] } },
} satisfies Meta<typeof Callout>;
export default meta;

type Story = StoryObj<typeof Callout>;

export const Default: Story = {};
export const Definition: Story = {
  render: () => (
    <Callout kind="definition" heading="Daftar pemilih tetap (DPT)">
      Daftar warga yang berhak memilih, ditetapkan oleh KPU kabupaten/kota.
    </Callout>
  ),
};
export const Warning: Story = {
  render: () => (
    <Callout kind="warning" heading="Jangan kirim foto KTP lewat WhatsApp">
      Kantor tidak pernah memintanya (CONTOH). Bawa KTP ke meja layanan, atau unggah di formulir permohonan.
    </Callout>
  ),
};
