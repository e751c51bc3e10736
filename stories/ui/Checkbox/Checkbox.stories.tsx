import { Checkbox } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Checkbox (Kotak centang)',
  component: Checkbox,
  args: { name: 'salinan', label: 'Kirim salinan permohonan ke surel saya.' },
  argTypes: { label: { control: 'text' }, control: { control: false } },
} satisfies Meta<typeof Checkbox>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Consent: Story = {
  args: {
    name: 'setuju',
    label: 'Data saya dipakai hanya untuk menjawab permohonan ini.',
    required: true,
    error: 'Centang persetujuan supaya permohonan dapat dijawab.',
  },
};
