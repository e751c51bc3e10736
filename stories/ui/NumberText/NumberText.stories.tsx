import { NumberText, numberTextSizes } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/NumberText (Angka)',
  component: NumberText,
  args: { value: 123456, unit: 'suara (CONTOH)', locale: 'id' },
  argTypes: { size: { control: 'inline-radio', options: numberTextSizes } },
} satisfies Meta<typeof NumberText>;
export default meta;

type Story = StoryObj<typeof meta>;

export const InText: Story = {};
export const Figure: Story = {
  args: { size: 'figure', unit: 'suara', denominator: 234567, denominatorUnit: 'suara sah (CONTOH)' },
};
export const Percent: Story = { args: { value: 77.5, unit: '%', size: '3xl', denominator: null } };
export const Missing: Story = { args: { value: null, reason: 'menunggu rekapitulasi tingkat kota' } };
