import { IppVerificationQueue } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { now, plan, progress, untouched } from '../progress.ts';

const meta = {
  title: 'IPP/IppVerificationQueue',
  component: IppVerificationQueue,
  args: { progress, plan, now, locale: 'id' },
  argTypes: { progress: { control: false }, plan: { control: false } },
} satisfies Meta<typeof IppVerificationQueue>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Provinsi: Story = {};
export const SepuluhTeratas: Story = { args: { most: 10 } };
export const SatuWilayah: Story = { args: { region: '33.72' } };
export const Kosong: Story = { args: { progress: untouched('33.72') } };
export const English: Story = { args: { locale: 'en' } };
