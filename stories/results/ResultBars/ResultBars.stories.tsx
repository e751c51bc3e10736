import { ResultBars } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultBars',
  component: ResultBars,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof ResultBars>;
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
/** The page shows the band once above: the caption still says status and time. */
export const TanpaPita: Story = { args: { hideStatus: true, hideSources: true } };
export const English: Story = { args: { result: results.jakarta, locale: 'en' } };
