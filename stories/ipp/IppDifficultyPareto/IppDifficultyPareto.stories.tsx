import { IppDifficultyPareto } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { only, progress, untouched } from '../progress.ts';

const meta = {
  title: 'IPP/IppDifficultyPareto',
  component: IppDifficultyPareto,
  args: { progress, locale: 'id' },
  argTypes: { progress: { control: false } },
} satisfies Meta<typeof IppDifficultyPareto>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Provinsi: Story = {};
export const SatuWilayah: Story = { args: { progress: only('33.07') } };
export const Kosong: Story = { args: { progress: untouched('33.72') } };
export const English: Story = { args: { locale: 'en' } };
