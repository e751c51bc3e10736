import { ProgressBar } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/ProgressBar (Bilah kemajuan)',
  component: ProgressBar,
  // Sirekap of Jawa Tengah, 28 November 2024, 10.15 WIB.
  args: {
    label: 'TPS yang sudah mengirim hasil, Pilkada 2024 Jawa Tengah',
    value: 56658,
    max: 56812,
    unit: 'TPS',
    locale: 'id',
  },
} satisfies Meta<typeof ProgressBar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** One station is missing: it is not all. */
export const NotQuiteAll: Story = { args: { value: 56811 } };
export const All: Story = {
  args: { label: 'TPS yang sudah mengirim hasil, Pilkada 2024 Kota Surakarta', value: 856, max: 856 },
};
export const NotKnown: Story = { args: { value: null, reason: 'menunggu pengiriman pertama' } };
export const WholeNotKnown: Story = { args: { max: null } };
export const Contradictory: Story = { args: { label: 'TPS yang melapor (CONTOH)', value: 860, max: 856 } };
