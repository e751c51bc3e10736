import { CandidateList } from '@situs-kpu/results';
import {
  contohCalonTerpilih,
  contohDaftarCalon,
  contohSuaraPartaiBeda,
  dprdSurakarta2024,
} from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/CandidateList',
  component: CandidateList,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof CandidateList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const PasanganCalon: Story = {};
export const KolomKosong: Story = { args: { result: results.kolomKosong } };
export const Sementara: Story = { args: { result: results.sementara } };
/** CONTOH: eighteen parties with ten candidates each. */
export const Partai: Story = { args: { result: contohDaftarCalon() } };
/** CONTOH: after KPU named who is elected, each marked with the decision. */
export const Terpilih: Story = { args: { result: contohCalonTerpilih() } };
/** CONTOH: the votes of one party do not add up. */
export const TidakCocok: Story = { args: { result: contohSuaraPartaiBeda() } };
/** Parties whose lists and votes are not available. */
export const TanpaDaftar: Story = { args: { result: dprdSurakarta2024() } };
/** CONTOH: with the sex of each candidate, where a rule asks for it. */
export const JenisKelamin: Story = { args: { result: contohDaftarCalon(), sex: true } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const English: Story = { args: { result: contohCalonTerpilih(), locale: 'en' } };
