import { ResultStory } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultStory',
  component: ResultStory,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof ResultStory>;
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
export const TanpaIstilah: Story = { args: { terms: false, hideStatus: true } };
export const English: Story = { args: { result: results.kolomKosong, locale: 'en' } };
/** What a visitor copies is the sentence, letter by letter. */
export const Salinan: Story = {
  args: { hideStatus: true, terms: false },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('p')?.textContent).toBe(
      'Menurut rekapitulasi tingkat kota tanggal 4 Desember 2024 untuk Pilwalkot Surakarta 2024 (diberitakan detik.com), pasangan calon nomor urut 1 Teguh Prakosa – Bambang Nugroho memperoleh 121.471 suara (39,51%) dan pasangan calon nomor urut 2 Respati Ardi – Astrid Widayani memperoleh 185.970 suara (60,49%) dari 307.441 suara sah.',
    );
  },
};
