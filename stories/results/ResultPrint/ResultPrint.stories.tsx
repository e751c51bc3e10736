import { ResultPrint } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultPrint',
  component: ResultPrint,
  args: {
    result: results.rekap,
    locale: 'id',
    pageUrl: 'https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024/',
    printedAt: '2024-12-05T10:00:00+07:00',
  },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof ResultPrint>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Rekapitulasi: Story = { args: { result: results.rekap } };
export const TigaPuluhLimaWilayah: Story = { args: { result: results.sementara } };
export const Penetapan: Story = { args: { result: results.penetapan } };
export const TidakCocok: Story = { args: { result: results.tidakCocok } };
export const English: Story = { args: { locale: 'en' } };
