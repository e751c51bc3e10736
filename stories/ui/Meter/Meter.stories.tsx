import { Meter } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Meter (Ukuran)',
  component: Meter,
  // https://kota-bukittinggi.kpu.go.id/blog/category/104
  args: {
    label: 'Indeks Partisipasi Pilkada 2024, Kota Bukittinggi',
    value: 78.64,
    low: 60,
    high: 77.5,
    category: 'partisipatif (participatory)',
    locale: 'id',
  },
} satisfies Meta<typeof Meter>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WordsByLimits: Story = {
  args: {
    label: 'Kepuasan pengunjung (CONTOH)',
    value: 3.2,
    min: 1,
    max: 5,
    low: 2,
    high: 4,
    category: undefined,
  },
};
/** Less is better: the words say so, not a colour. */
export const WithOptimum: Story = {
  args: {
    label: 'Suara tidak sah dari suara masuk, persen (batas CONTOH)',
    value: 6.01,
    max: 20,
    low: 3,
    high: 5,
    optimum: 0,
    category: undefined,
  },
};
export const NotKnown: Story = { args: { value: null, reason: 'belum diukur' } };
export const OutsideTheScale: Story = { args: { label: 'Indeks (CONTOH)', value: 120 } };
