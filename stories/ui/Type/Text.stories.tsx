import { Text, textSizes, textTags, textWeights } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Type/Text (Teks)',
  component: Text,
  args: { children: 'Diterbitkan oleh Humas KPU Kota Surakarta' },
  argTypes: {
    as: { control: 'inline-radio', options: textTags },
    size: { control: 'inline-radio', options: textSizes },
    tone: { control: 'inline-radio', options: ['muted'] },
    weight: { control: 'inline-radio', options: textWeights },
  },
} satisfies Meta<typeof Text>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Muted: Story = { args: { tone: 'muted', size: 'sm' } };
export const Lead: Story = {
  args: {
    size: 'xl',
    children: 'Pemungutan suara berlangsung Rabu, 27 November 2024, pukul 07.00 sampai 13.00.',
  },
};
