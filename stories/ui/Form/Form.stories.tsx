import { Button, Form, type FormProps, TextArea } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { PpidRequest } from './PpidRequest.tsx';

const meta = {
  title: 'UI/Form (Formulir)',
  component: Form,
  args: { onSubmit: fn() as FormProps['onSubmit'] },
  argTypes: { children: { control: false }, validate: { control: false } },
  render: ({ errors, onSubmit, draft, locale }) => <PpidRequest {...{ errors, onSubmit, draft, locale }} />,
} satisfies Meta<typeof Form>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Permohonan informasi publik, PPID-B. */
export const Default: Story = {};

export const SentEmpty: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Kirim permohonan' }));
    const summary = await canvas.findByRole('group', { name: 'Ada 7 hal yang perlu diperbaiki' });
    await expect(summary).toHaveFocus();
    await expect(args.onSubmit).not.toHaveBeenCalled();
    const name = canvas.getByRole('textbox', { name: 'Nama lengkap' });
    await expect(within(summary).getByRole('link', { name: 'Isi nama lengkap.' })).toHaveAttribute(
      'href',
      `#${name.id}`,
    );
    await expect(name).toHaveAccessibleDescription('Kesalahan: Isi nama lengkap.');
    await userEvent.type(name, 'Sri Wahyuni');
    await userEvent.tab();
    await expect(name).not.toHaveAttribute('aria-invalid');
  },
};

export const FilledAndSent: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const type = (name: RegExp, text: string) => userEvent.type(canvas.getByRole('textbox', { name }), text);
    await type(/^Nama lengkap/, 'Sri Wahyuni (CONTOH)');
    await type(/^Surel/, 'contoh@contoh.go.id');
    await type(/^Telepon/, '0812-3456-7890');
    await userEvent.click(canvas.getByRole('radio', { name: /tahapan/ }));
    await type(/^Rincian/, 'Rekapitulasi hasil Pilwalkot 2024');
    await type(/^Tujuan/, 'Penelitian');
    await userEvent.click(canvas.getByRole('checkbox', { name: /softcopy/ }));
    await userEvent.click(canvas.getByRole('checkbox', { name: /^Data saya/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Kirim permohonan' }));
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce());
    await expect(canvas.queryByRole('group', { name: /perlu diperbaiki/ })).toBeNull();
  },
};

export const ErrorsOfTheServer: Story = {
  args: {
    errors: [
      { name: 'surel', message: 'Surel ini tidak dapat menerima kiriman. Isi surel lain.' },
      { name: 'rincian', message: 'Sebut tahun dokumen yang diminta.' },
    ],
  },
};

export const NotSent: Story = {
  args: { onSubmit: () => Promise.reject(new Error('offline')) },
  render: ({ onSubmit }) => (
    <Form onSubmit={onSubmit} aria-label="Saran">
      <TextArea name="saran" label="Saran untuk situs ini" defaultValue="Tambahkan peta TPS." />
      <Button type="submit">Kirim saran</Button>
    </Form>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Kirim saran' }));
    await expect(await canvas.findByText(/Formulir belum terkirim/)).toBeVisible();
    await expect(canvas.getByRole('textbox')).toHaveValue('Tambahkan peta TPS.');
  },
};

/** What is typed stays on this device, without data about a person. */
export const Draft: Story = {
  args: { draft: 'cerita' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: /^Rincian/ }), 'Anggaran 2024');
    await userEvent.type(canvas.getByRole('textbox', { name: /^Nama lengkap/ }), 'Sri');
    await expect(localStorage.getItem('kpu-draft-cerita')).toContain('Anggaran 2024');
    await expect(localStorage.getItem('kpu-draft-cerita')).not.toContain('Sri');
    await userEvent.click(canvas.getByRole('button', { name: 'Hapus draf' }));
    await expect(localStorage.getItem('kpu-draft-cerita')).toBeNull();
    await expect(canvas.getByRole('textbox', { name: /^Rincian/ })).toHaveValue('');
  },
};
