import { IppDifficultyLog } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { now, only, passing, plan, progress, untouched } from '../progress.ts';

const meta = {
  title: 'IPP/IppDifficultyLog',
  component: IppDifficultyLog,
  args: { progress, plan, now, locale: 'id' },
  argTypes: { progress: { control: false }, plan: { control: false } },
} satisfies Meta<typeof IppDifficultyLog>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Provinsi: Story = {};
export const SatuWilayah: Story = { args: { region: '33.07' } };
const bench = passing(only('33.07'));
void bench.open();
export const Mencatat: Story = {
  args: { progress: only('33.07'), region: '33.07', onCommand: bench.dispatch },
};
export const Kosong: Story = { args: { progress: untouched('33.72') } };
export const English: Story = { args: { locale: 'en' } };
