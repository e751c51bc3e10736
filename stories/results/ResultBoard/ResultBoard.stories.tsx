import { type ElectionResult, ResultBoard } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultBoard',
  component: ResultBoard,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof ResultBoard>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH: 24 made-up parties. */
const partai: ElectionResult = {
  ...results.penetapan,
  options: Array.from({ length: 24 }, (_, index) => ({
    ...(results.penetapan.options[0] as ElectionResult['options'][number]),
    id: `partai-${index + 1}`,
    nomorUrut: index + 1,
    kind: 'partai' as const,
    name: `Partai Contoh ${index + 1}`,
    votes: 1_000 + 37 * index,
  })),
  valid: 34_212,
  invalid: 1_000,
  total: 35_212,
};
/** CONTOH: number 2 named as elected by a made-up decision. */
const terpilih: ElectionResult = {
  ...results.penetapan,
  status: 'penetapan_terpilih',
  elected: { ids: ['contoh-2'], date: '2025-01-09', sourceIndex: 0 },
};

export const Rekapitulasi: Story = { args: { result: results.rekap } };
export const Jakarta: Story = { args: { result: results.jakarta } };
export const Potret: Story = {
  args: { result: results.jakarta, portraits: { '1000023': '/foto/tidak-ada.jpg' } },
};
export const KolomKosong: Story = {
  args: { result: results.kolomKosong, portraits: { '1000514': '/foto/tidak-ada.jpg' } },
};
export const Sementara: Story = { args: { result: results.sementara } };
export const Terpilih: Story = { args: { result: terpilih } };
export const DuaPuluhEmpatPartai: Story = { args: { result: partai } };
export const TidakCocok: Story = { args: { result: results.tidakCocok } };
export const BelumLengkap: Story = { args: { result: results.belumLengkap } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const English: Story = { args: { locale: 'en' } };
