import { SeatAllocation } from '@situs-kpu/results';
import {
  contohDapilSatu,
  contohDapilSeri,
  contohDprd,
  contohDprdBeda,
  dpr2024,
  dprdJawaTengah2024,
  dprdSurakarta2024,
} from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { results } from '../results.ts';

const meta = {
  title: 'Results/SeatAllocation',
  component: SeatAllocation,
  args: { result: dprdSurakarta2024(), locale: 'id' },
  argTypes: {
    result: { control: false },
    districts: { control: false },
    national: { control: false },
    tieRule: { control: false },
  },
} satisfies Meta<typeof SeatAllocation>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Seats as stated; votes by dapil are not available, and that is said. */
export const DprdSurakarta: Story = {};
export const DprdJawaTengah: Story = { args: { result: dprdJawaTengah2024() } };
/** With the line of 4% in votes; votes by dapil are not available. */
export const Dpr: Story = { args: { result: dpr2024() } };
/** CONTOH: one dapil, calculated step by step. */
export const SatuDapil: Story = { args: { result: contohDapilSatu() } };
/** CONTOH: stated and calculated seats agree. */
export const Cocok: Story = { args: { result: contohDprd(), districts: [contohDapilSatu()] } };
/** CONTOH: they differ; both parties are marked. */
export const TidakCocok: Story = { args: { result: contohDprdBeda(), districts: [contohDapilSatu()] } };
/** CONTOH: equal quotients for the last seat. */
export const Seri: Story = { args: { result: contohDapilSeri() } };
/** CONTOH: the same tie with a rule for it. */
export const SeriDenganAturan: Story = {
  args: {
    result: contohDapilSeri(),
    tieRule: { by: ['more_votes'], basis: { text: 'CONTOH', verified: false, source: '' } },
  },
};
/** CONTOH: provisional votes never become seats. */
export const Sementara: Story = { args: { result: { ...contohDapilSatu(), status: 'hitung_sementara' } } };
/** CONTOH: contradictory votes give no seats. */
export const SuaraTidakCocok: Story = {
  args: { result: contohDprd(), districts: [{ ...contohDapilSatu(), valid: 1 }] },
};
export const BukanPembagianKursi: Story = { args: { result: results.rekap } };
export const English: Story = {
  args: { result: contohDprdBeda(), districts: [contohDapilSatu()], locale: 'en' },
};
