import { type ElectionResult, TurnoutFigure } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/TurnoutFigure',
  component: TurnoutFigure,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof TurnoutFigure>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH: more people voted than are on the made-up list. */
const above: ElectionResult = {
  ...results.penetapan,
  voters: { ...results.penetapan.voters, dpt: { total: 226_000, men: null, women: null } },
};
/** CONTOH: a made-up list by sex. */
const bySex: ElectionResult = {
  ...results.penetapan,
  voters: { ...results.penetapan.voters, dpt: { total: 400_000, men: 195_000, women: 205_000 } },
  voted: {
    ...results.penetapan.voted,
    all: { total: 226_221, men: 109_221, women: 117_000 },
  },
};

export const Rekapitulasi: Story = { args: { result: results.rekap } };
export const LakiLakiDanPerempuan: Story = { args: { result: bySex } };
export const DiAtasSeratusPersen: Story = { args: { result: above } };
export const Sementara: Story = { args: { result: results.sementara } };
export const DptBelumDiketahui: Story = { args: { result: results.jakarta } };
export const TidakCocok: Story = { args: { result: results.tidakCocok } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const English: Story = { args: { locale: 'en' } };
