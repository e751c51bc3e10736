import { SpreadStory } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/SpreadStory',
  component: SpreadStory,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof SpreadStory>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Rekapitulasi: Story = { args: { result: results.rekap } };
export const Jakarta: Story = { args: { result: results.jakarta } };
export const SeluruhTpsMasuk: Story = { args: { result: results.lengkap } };
export const Sementara: Story = { args: { result: results.sementara } };
export const TidakCocok: Story = { args: { result: results.barisTidakCocok } };
export const TanpaWilayah: Story = { args: { result: results.penetapan } };
export const English: Story = { args: { locale: 'en' } };
