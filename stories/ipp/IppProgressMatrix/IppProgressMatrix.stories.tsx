import { IppProgressMatrix } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { now, only, plan, progress } from '../progress.ts';

const meta = {
  title: 'IPP/IppProgressMatrix',
  component: IppProgressMatrix,
  args: { progress, plan, now, locale: 'id' },
  argTypes: { progress: { control: false }, plan: { control: false } },
} satisfies Meta<typeof IppProgressMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Provinsi: Story = {};
export const SatuWilayah: Story = { args: { progress: only('33.72') } };
export const TanpaWilayah: Story = { args: { progress: only() } };
export const TanpaDaftarIndikator: Story = { args: { plan: { ...plan, indicators: [] } } };
export const English: Story = { args: { locale: 'en' } };
