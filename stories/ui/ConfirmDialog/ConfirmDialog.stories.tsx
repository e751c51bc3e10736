import { Button, ConfirmDialog, type ConfirmDialogProps } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

function Asked(props: ConfirmDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        Hapus
      </Button>
      <ConfirmDialog {...props} open={open} onOpenChange={setOpen} />
    </>
  );
}

const later = (ms: number) => new Promise((done) => setTimeout(done, ms));

const meta = {
  title: 'UI/ConfirmDialog (Dialog konfirmasi)',
  component: ConfirmDialog,
  args: {
    heading: 'Hapus berkas “Daftar Pemilih Tetap (CONTOH).pdf”?',
    children: <p>Berkas ini dan 3 lampirannya tidak dapat dikembalikan.</p>,
    confirm: 'Hapus berkas',
    onConfirm: fn() as () => unknown,
    onCancel: fn() as () => void,
    locale: 'id',
  },
  argTypes: {
    level: { control: 'inline-radio', options: [2, 3, 4] },
    children: { control: false },
    failure: { control: 'text' },
  },
  render: (args) => <Asked {...args} />,
} satisfies Meta<typeof ConfirmDialog>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const opener = canvas.getByRole('button', { name: 'Hapus' });
    await userEvent.click(opener);
    const dialog = canvas.getByRole('alertdialog', { name: /^Hapus berkas/ });
    await expect(dialog).toHaveAccessibleDescription(/tidak dapat dikembalikan/);
    const cancel = within(dialog).getByRole('button', { name: /Batal|Cancel/ });
    await expect(cancel).toHaveFocus();
    await userEvent.click(cancel);
    await waitFor(() => expect(args.onCancel).toHaveBeenCalledTimes(1));
    await expect(args.onConfirm).not.toHaveBeenCalled();
    await expect(opener).toHaveFocus();
    await userEvent.click(opener);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus berkas' }));
    await waitFor(() => expect(dialog).not.toBeVisible());
    await expect(args.onConfirm).toHaveBeenCalledTimes(1);
    await expect(args.onCancel).toHaveBeenCalledTimes(1);
  },
};

/** Three seconds of work: it says so, and can be neither pressed again nor closed. */
export const TakesAWhile: Story = { args: { onConfirm: () => later(3000) } };

/** What failed is said where the question stands, with what to do. */
export const Fails: Story = {
  args: {
    onConfirm: async () => {
      await later(500);
      throw 'sedang dibuka orang lain';
    },
    failure: 'Berkas sedang dibuka orang lain, dan belum dihapus. Coba lagi nanti.',
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Hapus' }));
    const dialog = canvas.getByRole('alertdialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus berkas' }));
    await expect(within(dialog).getByRole('status')).toHaveTextContent(/Sedang diproses|Working/);
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent(/belum dihapus/), {
      timeout: 3000,
    });
    await userEvent.click(within(dialog).getByRole('button', { name: /Batal|Cancel/ }));
    await expect(dialog).not.toBeVisible();
  },
};
