import { FileUpload, Stack, type Upload } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { waitFor, within } from 'storybook/test';
import { choose, file } from '../../utils/files.ts';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/FileUpload (Unggah berkas)/Visual',
  component: FileUpload,
  tags: ['visual', 'visual-320', 'visual-forced', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

/** Stops where its name says. */
const still: Upload = ({ name }, { onProgress }) => {
  if (name.includes('gagal')) return Promise.reject('sambungan terputus');
  if (name.includes('selesai')) return Promise.resolve('CONTOH-1');
  onProgress(0.4);
  return new Promise(() => {});
};

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Stack>
          <FileUpload name={`${theme}-kosong`} label="Lampiran" optional error="Pilih berkas PDF." />
          <FileUpload name={`${theme}-daftar`} label="Surat" maxFiles={6} hint="Yang ditandatangani." />
          <FileUpload name={`${theme}-kirim`} label="Berkas" maxFiles={6} upload={still} />
          <FileUpload name={`${theme}-terkunci`} label="Lampiran" disabled />
        </Stack>
      )}
    </ThemeMatrix>
  ),
  play: async ({ canvasElement }) => {
    for (const field of canvasElement.querySelectorAll<HTMLInputElement>('[id$=-daftar]'))
      choose(
        field,
        file('surat.pdf', 480),
        file(
          'surat-permohonan-informasi-publik-yang-sudah-ditandatangani-dan-dipindai-dengan-ponsel.pdf',
          1700,
        ),
        file('foto.bmp', 90),
        file('kosong.pdf', 0),
      );
    for (const field of canvasElement.querySelectorAll<HTMLInputElement>('[id$=-kirim]'))
      choose(
        field,
        file('selesai.pdf', 480),
        file('gagal.pdf', 120),
        file('sedang.pdf', 900),
        file('menunggu.pdf', 100),
      );
    await waitFor(() => {
      if (within(canvasElement).getAllByText('Sedang diunggah').length < 3) throw new Error('not yet');
    });
    (document.activeElement as HTMLElement | null)?.blur();
  },
};
