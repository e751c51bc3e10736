import { IppProvinceReport } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { now, only, plan, progress } from '../progress.ts';

const meta = {
  title: 'IPP/IppProvinceReport',
  component: IppProvinceReport,
  args: { progress, plan, now, printedAt: now, locale: 'id' },
  argTypes: { progress: { control: false }, plan: { control: false } },
} satisfies Meta<typeof IppProvinceReport>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Provinsi: Story = {};
export const SatuWilayah: Story = { args: { progress: only('33.72') } };
export const TanpaWilayah: Story = { args: { progress: only() } };
export const English: Story = { args: { locale: 'en' } };
