import { CorrectionLog } from '@situs-kpu/results';
import { pilbupBaritoUtara2024 } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { berbendera, results } from '../results.ts';

const meta = {
  title: 'Results/CorrectionLog',
  component: CorrectionLog,
  args: { result: pilbupBaritoUtara2024(), locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof CorrectionLog>;
export default meta;

type Story = StoryObj<typeof meta>;

export const SebelumPSU: Story = {};
export const DenganKoreksi: Story = {
  args: { result: berbendera, feedUrl: 'https://kota-contoh.kpu.go.id/koreksi.json' },
};
export const TanpaKoreksi: Story = { args: { result: results.rekap } };
export const TanpaRincian: Story = { args: { result: { ...results.rekap, flags: ['koreksi'] } } };
export const TanpaPita: Story = { args: { result: berbendera, hideStatus: true } };
export const English: Story = { args: { locale: 'en' } };
