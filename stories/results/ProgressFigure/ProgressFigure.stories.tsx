import { ProgressFigure } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ProgressFigure',
  component: ProgressFigure,
  args: { result: results.sementara, locale: 'id' },
  argTypes: { result: { control: false }, before: { control: false } },
} satisfies Meta<typeof ProgressFigure>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Sementara: Story = { args: { result: results.sementara } };
export const SeluruhTpsMasuk: Story = { args: { result: results.lengkap } };
export const BelumAdaYangMasuk: Story = {
  args: {
    result: { ...results.sementara, progress: { reported: 0, total: 56_812 }, options: [], children: [] },
  },
};
export const PenyebutBerubah: Story = {
  args: {
    result: results.sementara,
    before: { ...results.sementara, progress: { reported: 56_000, total: 56_800 } },
  },
};
export const Rekapitulasi: Story = { args: { result: results.rekap } };
export const BelumDiketahui: Story = { args: { result: results.kolomKosong } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const English: Story = { args: { locale: 'en' } };
