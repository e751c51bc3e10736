import { StatusLadder } from '@situs-kpu/results';
import {
  contohKolomKosong,
  contohPenetapan,
  pilbupBangka2024,
  pilbupBaritoUtara2024,
  pilgubJakarta2024,
  ppwp2024,
} from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/StatusLadder',
  component: StatusLadder,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof StatusLadder>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Rekapitulasi: Story = {};
export const Sementara: Story = { args: { result: results.sementara } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const KolomKosong: Story = { args: { result: pilbupBangka2024() } };
export const PenetapanJakarta: Story = { args: { result: pilgubJakarta2024() } };
export const Presiden: Story = { args: { result: ppwp2024() } };
export const MasaPermohonan: Story = {
  args: {
    result: {
      ...contohPenetapan(),
      status: 'masa_permohonan_mk',
      schedule: { petitionUntil: '2024-12-09', next: null, nextElection: null },
    },
  },
};
export const DiputusMahkamahKonstitusi: Story = { args: { result: pilbupBaritoUtara2024() } };
export const PemungutanSuaraUlang: Story = {
  args: { result: { ...pilbupBaritoUtara2024(), status: 'psu' } },
};
export const PemilihanBerikutnya: Story = {
  args: { result: { ...contohKolomKosong(), status: 'pemilihan_berikutnya' } },
};
export const Terpilih: Story = { args: { result: { ...contohPenetapan(), status: 'penetapan_terpilih' } } };
export const TanpaPita: Story = { args: { hideStatus: true } };
export const English: Story = { args: { locale: 'en' } };
