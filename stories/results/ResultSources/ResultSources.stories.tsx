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
/** CONTOH: a made-up decision with a made-up hash, and one without a number. */
export const DenganHash: Story = {
  args: {
    result: {
      ...results.penetapan,
      sources: [
        ...results.penetapan.sources.map((source) => ({
          ...source,
          level: 'kabkota' as const,
          url: 'https://contoh.kpu.go.id/sk.pdf',
          sha256: '0123456789abcdef'.repeat(4),
        })),
        ...results.penetapan.sources.map((source) => ({ ...source, number: null })),
      ],
    },
  },
};
export const English: Story = { args: { locale: 'en' } };
