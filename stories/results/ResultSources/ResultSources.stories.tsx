import { ResultSources } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultSources',
  component: ResultSources,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof ResultSources>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Rekapitulasi: Story = { args: { result: results.rekap } };
export const Sementara: Story = { args: { result: results.sementara } };
export const Penetapan: Story = { args: { result: results.penetapan } };
export const AmbangJakarta: Story = { args: { result: results.jakarta } };
export const English: Story = { args: { locale: 'en' } };
