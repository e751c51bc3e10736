import { ResultTable, resultTableRows } from '@situs-kpu/results';
import { pilbupBaritoUtara2024 } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultTable',
  component: ResultTable,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { by: { control: 'inline-radio', options: resultTableRows }, result: { control: false } },
} satisfies Meta<typeof ResultTable>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Rekapitulasi: Story = { args: { result: results.rekap } };
export const Sementara: Story = { args: { result: results.sementara } };
export const SementaraSebagian: Story = { args: { result: results.sementaraSebagian } };
export const TpsLengkap: Story = { args: { result: results.lengkap } };
export const Penetapan: Story = { args: { result: results.penetapan } };
export const KolomKosong: Story = { args: { result: results.kolomKosong } };
export const AmbangJakarta: Story = { args: { result: results.jakarta } };
export const TidakCocok: Story = { args: { result: results.tidakCocok } };
export const BelumLengkap: Story = { args: { result: results.belumLengkap } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const DiMahkamahKonstitusi: Story = { args: { result: results.sengketa } };
export const PerKecamatan: Story = { args: { by: 'areas' } };
export const PerKecamatanSebagian: Story = {
  args: { by: 'areas', shares: true, result: results.sementaraSebagian },
};
export const PerKabupatenKota: Story = { args: { by: 'areas', result: results.sementara } };
export const BarisTidakCocok: Story = { args: { by: 'areas', result: results.barisTidakCocok } };
export const English: Story = { args: { by: 'areas', locale: 'en' } };
/** Figures before the repeat voting in a table of their own. */
export const SebelumPsu: Story = { args: { result: pilbupBaritoUtara2024() } };
