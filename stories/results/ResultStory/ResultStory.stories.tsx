import { ResultStory } from '@situs-kpu/results';
import {
  contohPenetapan,
  pilbupBangka2024,
  pilbupBaritoUtara2024,
  pilgubJawaTengah2024,
  pilwalkotPangkalpinang2024,
  ppwp2024,
} from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { berbendera, results } from '../results.ts';

const meta = {
  title: 'Results/ResultStory',
  component: ResultStory,
  args: { result: results.rekap, locale: 'id' },
  argTypes: { result: { control: false } },
} satisfies Meta<typeof ResultStory>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Rekapitulasi: Story = { args: { result: results.rekap } };
export const Ringkas: Story = { args: { length: 'ringkas' } };
export const Lengkap: Story = { args: { length: 'lengkap' } };
export const MudahDibaca: Story = { args: { length: 'mudah' } };
export const JawaTengah: Story = { args: { result: pilgubJawaTengah2024(), length: 'lengkap' } };
export const PangkalpinangKolomKosong: Story = {
  args: { result: pilwalkotPangkalpinang2024(), length: 'lengkap' },
};
export const PresidenNasional: Story = { args: { result: ppwp2024(), length: 'lengkap' } };
export const BaritoUtaraPutusanMk: Story = { args: { result: pilbupBaritoUtara2024(), length: 'lengkap' } };
export const PemilihanBerikutnya: Story = {
  args: { result: { ...pilbupBangka2024(), status: 'pemilihan_berikutnya' }, length: 'ringkas' },
};
export const KoreksiDanTerlambat: Story = {
  args: { result: berbendera, length: 'lengkap', now: '2024-12-06T10:00:00+07:00' },
};
/** CONTOH: what changed since the version before. */
export const YangBerubah: Story = {
  args: {
    result: contohPenetapan(),
    before: { ...contohPenetapan(), status: 'rekap_kabkota' },
    length: 'lengkap',
  },
};
/** A figure leads to its document without script. */
export const AsalAngka: Story = {
  args: { length: 'lengkap', hideStatus: true, terms: false, id: 'asal-angka' },
  play: async ({ canvasElement }) => {
    const link = canvasElement.querySelector('[data-kpu-metric=turnout]')?.closest('a');
    const target = canvasElement.querySelector(`[id="${link?.getAttribute('href')?.slice(1)}"]`);
    await expect(target?.textContent).toContain('73,84% partisipasi pemilih = ');
    await expect(target?.textContent).toContain('Dokumen: detik.com');
  },
};
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
