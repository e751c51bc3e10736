import { IppProgressSummary } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { now, only, plan, progress } from '../progress.ts';

const meta = {
  title: 'IPP/IppProgressSummary',
  component: IppProgressSummary,
  args: { progress, plan, now, locale: 'id' },
  argTypes: { progress: { control: false }, plan: { control: false } },
} satisfies Meta<typeof IppProgressSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Provinsi: Story = {};
export const PerWilayah: Story = { args: { details: true } };
export const SatuWilayah: Story = { args: { region: '33.72', details: true } };
export const DiperpanjangSatuWilayah: Story = { args: { region: '33.07' } };
export const HanyaJumlah: Story = { args: { region: '33.11' } };
export const BelumDiketahui: Story = { args: { region: '33.19' } };
export const TanpaWilayah: Story = { args: { progress: only() } };
export const TidakTerbaca: Story = { args: { progress: { schema: 'lain' } as unknown as typeof progress } };
export const English: Story = { args: { locale: 'en' } };
