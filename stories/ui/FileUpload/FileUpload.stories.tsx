import { FileUpload, fileTypes, type Upload } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { choose, file } from '../../utils/files.ts';

const meta = {
  title: 'UI/FileUpload (Unggah berkas)',
  component: FileUpload,
  args: {
    name: 'lampiran',
    label: 'Surat permohonan informasi',
    hint: 'Surat yang sudah ditandatangani, dipindai atau difoto.',
    maxFiles: 3,
    locale: 'id',
  },
  argTypes: {
    accept: { control: 'check', options: fileTypes },
    hint: { control: 'text' },
    error: { control: 'text' },
    upload: { control: false },
  },
} satisfies Meta<typeof FileUpload>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Sends nothing: a file goes in six steps, and the first try of one called "gagal" fails. */
const failed = new Set<string>();
const example: Upload = async ({ name }, { signal, onProgress }) => {
  for (let step = 1; step <= 6; step++) {
    await new Promise((next) => setTimeout(next, 50));
    if (signal.aborted) return;
    onProgress(step / 6);
    if (step === 3 && name.startsWith('gagal') && !failed.has(name)) {
      failed.add(name);
      throw new Error('network');
    }
  }
  return `CONTOH-${name}`;
};

export const Default: Story = {};

export const OneFile: Story = { args: { maxFiles: 1, accept: ['pdf'] } };

export const WithError: Story = { args: { error: 'Pilih surat permohonan.' } };

/** The files go with the form. What does not fit is told at once. */
export const ChosenAndRefused: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByLabelText<HTMLInputElement>('Surat permohonan informasi', {
      selector: 'input',
    });
    choose(
      field,
      file('surat-permohonan.pdf', 480),
      file('foto.bmp', 90, 'image/bmp'),
      file('pindaian-besar.pdf', 3000),
    );
    await expect(await canvas.findByText('surat-permohonan.pdf')).toBeVisible();
    await expect(canvas.getByText(/jenis berkas ini tidak diterima/)).toBeVisible();
    await expect(Array.from(field.files ?? [], (f) => f.name)).toEqual(['surat-permohonan.pdf']);
    await userEvent.click(canvas.getByRole('button', { name: 'Hapus: surat-permohonan.pdf' }));
    await expect(field.files).toHaveLength(0);
    choose(field, file('surat-permohonan.pdf', 480), file('foto.bmp', 90, 'image/bmp'));
    await canvas.findByText('surat-permohonan.pdf');
  },
};

/** Each file is sent as soon as it is chosen; one fails and is tried again. CONTOH: nothing leaves this page. */
export const SentAtOnce: Story = {
  args: { upload: example },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    failed.clear();
    choose(
      canvas.getByLabelText<HTMLInputElement>('Surat permohonan informasi', { selector: 'input' }),
      file('surat.pdf', 480),
      file('gagal-sekali.pdf', 120),
    );
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Coba lagi: gagal-sekali.pdf' }, { timeout: 5000 }),
    );
    await waitFor(() => expect(canvas.getAllByText('Sudah diunggah')).toHaveLength(2), { timeout: 5000 });
  },
};
