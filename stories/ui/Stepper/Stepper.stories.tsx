import { Stepper } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Stepper (Langkah)',
  component: Stepper,
  args: {
    items: [
      { label: 'Data pemohon', href: '#data-pemohon' },
      { label: 'Rincian informasi', href: '#rincian' },
      { label: 'Periksa jawaban', href: '#periksa' },
      { label: 'Kirim', href: '#kirim' },
    ],
    current: 3,
    locale: 'id',
  },
  argTypes: { current: { control: 'number' } },
} satisfies Meta<typeof Stepper>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** Days outside of election stages, after KPU's rules of information service. */
export const Procedure: Story = {
  args: {
    current: undefined,
    label: 'Cara memohon informasi',
    items: [
      { label: 'Ajukan permohonan', children: 'Dengan KTP, atau akta badan hukum. Gratis.' },
      { label: 'Kelengkapan diperiksa', children: 'Paling lama 3 hari kerja.' },
      {
        label: 'Jawaban dikirim',
        children: 'Paling lama 10 hari kerja, dapat diperpanjang 7 hari kerja dengan alasan tertulis.',
      },
      { label: 'Keberatan', children: 'Bila perlu, paling lama 30 hari kerja setelah jawaban.' },
    ],
  },
};
export const AllDone: Story = { args: { current: 5 } };
