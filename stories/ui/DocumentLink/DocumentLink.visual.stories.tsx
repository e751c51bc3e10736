import { DocumentLink, DownloadGroup, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { files } from '../DownloadGroup/files.ts';

const meta = {
  title: 'UI/DocumentLink (Tautan dokumen)/Visual',
  component: DocumentLink,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

/** Together with DownloadGroup. */
export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <DocumentLink href="#a-belum" type="PDF" size={1_258_291} pages={12} date="2024-12-05" accessible>
          Keputusan KPU Kota Surakarta tentang Penetapan Hasil Pemilihan (CONTOH)
        </DocumentLink>
        <DocumentLink href="#b-belum" type="PDF" date="2019" language="bahasa Jawa" accessible={false}>
          {'Pertanggungjawabanpenyelenggaraan'.repeat(3)}
        </DocumentLink>
        <DocumentLink href="data:text/html,x" type="ZIP" date="2024-13-99">
          Tanpa alamat
        </DocumentLink>
        <DownloadGroup title="Rekapitulasi hasil tingkat kota (CONTOH)" files={files}>
          Perolehan suara per kecamatan.
        </DownloadGroup>
        <DownloadGroup title="Berkas belum ada" files={[]} />
      </Stack>
    </ThemeMatrix>
  ),
};
