import { CompareElections } from '@situs-kpu/results';
import { pilgubSurakarta2024, pilwalkotSurakarta2020, ppwpSurakarta2024 } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/CompareElections',
  component: CompareElections,
  args: { a: results.rekap, b: results.rekap, locale: 'id' },
  argTypes: { a: { control: false }, b: { control: false } },
} satisfies Meta<typeof CompareElections>;
export default meta;

type Story = StoryObj<typeof meta>;

export const DuaTahun: Story = { args: { a: pilwalkotSurakarta2020() } };
export const SatuHari: Story = { args: { b: pilgubSurakarta2024() } };
export const PemiluDanPilkada: Story = { args: { a: ppwpSurakarta2024(), b: results.rekap } };
export const SementaraDanRekapitulasi: Story = { args: { a: results.lengkap, b: results.rekap } };
export const BatasWilayahBerubah: Story = { args: { a: pilwalkotSurakarta2020(), boundariesChanged: true } };
export const TidakAda: Story = { args: { b: results.penetapan } };
export const English: Story = { args: { a: pilwalkotSurakarta2020(), locale: 'en' } };
