import { ResultStatus } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { berbendera, results } from '../results.ts';

const meta = {
  title: 'Results/ResultStatus',
  component: ResultStatus,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof ResultStatus>;
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
export const DenganKoreksi: Story = { args: { result: berbendera } };
export const English: Story = { args: { result: results.lengkap, locale: 'en' } };

/** CONTOH: a made-up case with its ruling, and what it orders. */
export const PutusanMahkamah: Story = {
  args: {
    result: {
      ...results.penetapan,
      status: 'psu',
      cases: [
        {
          number: '000/PHPU.BUP-XXIII/2025 (contoh)',
          registered: '2025-01-03',
          ruling: {
            outcome: 'dikabulkan_sebagian',
            date: '2025-02-24',
            order: 'Memerintahkan pemungutan suara ulang di dua TPS (contoh).',
            sourceIndex: null,
          },
        },
      ],
      repeat: { kind: 'psu', stations: 2, date: '2025-03-22', sourceIndex: null },
    },
  },
};
/** CONTOH: a made-up deadline. */
export const BatasPermohonan: Story = {
  args: {
    result: {
      ...results.penetapan,
      status: 'masa_permohonan_mk',
      schedule: { ...results.penetapan.schedule, petitionUntil: '2024-12-09' },
    },
  },
};
export const BatasBelumDicantumkan: Story = {
  args: { result: { ...results.penetapan, status: 'masa_permohonan_mk' } },
};
