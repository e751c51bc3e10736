import { type ElectionResult, VerifyYourself } from '@situs-kpu/results';
import { makeSource } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/VerifyYourself',
  component: VerifyYourself,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof VerifyYourself>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH: made-up forms and a made-up decision, with addresses. */
const tertaut: ElectionResult = {
  ...results.penetapan,
  sources: [
    ...results.penetapan.sources.map((source) => ({ ...source, url: 'https://contoh.kpu.go.id/sk.pdf' })),
    makeSource('D.Hasil', 'KPU Kabupaten Contoh', 'Formulir D.Hasil kabupaten (contoh)', {
      url: 'https://contoh.kpu.go.id/d-hasil.pdf',
    }),
    makeSource('C.Hasil', 'KPU Kabupaten Contoh', 'Formulir C.Hasil TPS 1 (contoh)', {
      url: 'https://contoh.kpu.go.id/c-hasil.jpg',
    }),
  ],
};

export const Rekapitulasi: Story = { args: { result: results.rekap } };
export const Tertaut: Story = {
  args: {
    result: tertaut,
    contact: { name: 'Layanan informasi (contoh)', href: 'mailto:ppid@contoh.kpu.go.id' },
  },
};
export const Sementara: Story = { args: { result: results.sementara } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const English: Story = { args: { locale: 'en' } };
