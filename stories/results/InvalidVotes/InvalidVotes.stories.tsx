import { type ElectionResult, InvalidVotes } from '@situs-kpu/results';
import { pilwalkotSurakarta2020 } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/InvalidVotes',
  component: InvalidVotes,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof InvalidVotes>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH: number 2 was disqualified after the ballots were printed. */
const dibatalkan: ElectionResult = {
  ...results.penetapan,
  options: results.penetapan.options.map((option, index) =>
    index === 1 ? { ...option, votes: 0, disqualified: true } : option,
  ),
  valid: 98_765,
  invalid: 127_456,
};

export const Surakarta2020: Story = { args: { result: pilwalkotSurakarta2020() } };
export const Rekapitulasi: Story = { args: { result: results.rekap } };
export const Dibatalkan: Story = { args: { result: dibatalkan } };
export const Sementara: Story = { args: { result: results.sementara } };
export const TidakCocok: Story = { args: { result: results.tidakCocok } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const English: Story = { args: { result: pilwalkotSurakarta2020(), locale: 'en' } };
