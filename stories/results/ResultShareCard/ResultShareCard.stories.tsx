import { ResultShareCard } from '@situs-kpu/results';
import { resultAreasCsv, resultOptionsCsv, toJson } from '@situs-kpu/results/core';
import { DownloadGroup, ShareLinks } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { berbendera, results } from '../results.ts';

const url = 'https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024';

const meta = {
  title: 'Results/ResultShareCard',
  component: ResultShareCard,
  args: { result: results.rekap, url, locale: 'id' },
  argTypes: { result: { control: false }, children: { control: false } },
} satisfies Meta<typeof ResultShareCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Rekapitulasi: Story = {};
export const Sementara: Story = { args: { result: results.sementara } };
export const KolomKosong: Story = { args: { result: results.kolomKosong } };
export const TigaPilihan: Story = { args: { result: results.jakarta } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const TidakCocok: Story = { args: { result: results.tidakCocok } };
export const Berbendera: Story = { args: { result: berbendera } };
/** Without an address of the page the document stands there. */
export const TanpaAlamat: Story = { args: { url: undefined } };
export const English: Story = { args: { result: results.jakarta, locale: 'en' } };

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** The same figures as files. A site writes them while it is built and gives their addresses. */
export const DenganBerkas: Story = {
  args: {
    children: (
      <>
        <DownloadGroup
          title="Data hasil Pilwalkot Surakarta 2024"
          files={[
            { href: '#pilihan.csv', type: 'CSV', size: bytesOf(resultOptionsCsv(results.rekap, { url })) },
            { href: '#wilayah.csv', type: 'CSV', size: bytesOf(resultAreasCsv(results.rekap, { url })) },
            { href: '#hasil.json', type: 'JSON', size: bytesOf(toJson(results.rekap)) },
          ]}
        >
          Perolehan suara tiap pilihan, rincian tiap kecamatan, dan seluruh data. Setiap baris memuat status,
          waktu, dan sumbernya.
        </DownloadGroup>
        <ShareLinks url={url} title="Pilwalkot Surakarta 2024" />
      </>
    ),
  },
};
