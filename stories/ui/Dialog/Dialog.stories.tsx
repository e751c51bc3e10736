import { Button, Dialog, type DialogProps } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { LongTerms, terms } from './terms.tsx';

function Opened(props: DialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Lihat syarat</Button>
      <Dialog
        {...props}
        open={open}
        onOpenChange={setOpen}
        actions={
          props.actions ?? (
            <>
              <Button variant="secondary" onClick={() => setOpen(false)}>
                Kembali ke halaman
              </Button>
              <Button href="#formulir">Ajukan permohonan</Button>
            </>
          )
        }
      />
    </>
  );
}

const meta = {
  title: 'UI/Dialog (Dialog)',
  component: Dialog,
  args: { heading: 'Syarat permohonan informasi', children: terms, dismissable: true, locale: 'id' },
  argTypes: {
    level: { control: 'inline-radio', options: [2, 3, 4] },
    children: { control: false },
    actions: { control: false },
  },
  render: (args) => <Opened {...args} />,
} satisfies Meta<typeof Dialog>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const opener = canvas.getByRole('button', { name: 'Lihat syarat' });
    await userEvent.click(opener);
    const dialog = canvas.getByRole('dialog', { name: 'Syarat permohonan informasi' });
    await expect(dialog.matches(':modal')).toBe(true);
    const close = within(dialog).getByRole('button', { name: /Tutup|Close/ });
    await expect(close).toHaveFocus();
    await userEvent.click(close);
    await expect(dialog).not.toBeVisible();
    await expect(opener).toHaveFocus();
  },
};

/** Without state in the page, and without script the link shows the terms as a part of the page. */
export const OpenedByALink: Story = {
  args: { id: 'syarat-permohonan' },
  render: ({ id = '', ...args }) => (
    <>
      <p>
        Sebelum mengajukan permohonan, baca <a href={`#${id}`}>syaratnya</a>.
      </p>
      <Dialog {...args} id={id} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const link = canvas.getByRole('link', { name: 'syaratnya' });
    await userEvent.click(link);
    const dialog = canvas.getByRole('dialog');
    await expect(dialog.matches(':modal')).toBe(true);
    await userEvent.click(within(dialog).getByRole('button', { name: /Tutup|Close/ }));
    await waitFor(() => expect(link).toHaveFocus());
  },
};

/** The page behind stands still, the dialog scrolls, and its heading stays in sight. */
export const LongContent: Story = {
  args: {
    heading: 'Tata cara permohonan informasi publik pada Komisi Pemilihan Umum Kota Surakarta (CONTOH)',
    children: <LongTerms />,
  },
};

/** A form inside: a press beside the dialog must not throw away what was typed. */
export const NotDismissable: Story = {
  args: {
    heading: 'Catatan untuk petugas',
    dismissable: false,
    children: (
      <label>
        Catatan <input name="catatan" autoComplete="off" />
      </label>
    ),
  },
};
