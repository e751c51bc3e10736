import { Button, ConfirmDialog, Dialog, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, useEffect, useRef } from 'react';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { terms } from './terms.tsx';

/** A modal covers the page, and there is one at a time: here they are open without being modal, one below the other. */
const shown = (dialog: HTMLDialogElement | null) => dialog?.setAttribute('open', '');

const meta = {
  title: 'UI/Dialog (Dialog)/Visual',
  component: Dialog,
  tags: ['visual', 'visual-320', 'visual-forced', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

function Asked({ answer }: { answer?: () => Promise<void> }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    shown(dialog.current);
    if (answer) dialog.current?.querySelector<HTMLElement>('[value=confirm]')?.click();
  }, [answer]);
  return (
    <ConfirmDialog
      ref={dialog}
      className="sb-dialog"
      heading="Hapus berkas “Daftar Pemilih Tetap Kota Surakarta.pdf”?"
      confirm="Hapus berkas"
      onConfirm={answer ?? (() => {})}
    >
      <p>Berkas ini dan 3 lampirannya tidak dapat dikembalikan.</p>
    </ConfirmDialog>
  );
}

const never = () => new Promise<void>(() => {});
const fails = () => Promise.reject('tanpa jaringan');

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <Dialog
          ref={shown}
          className="sb-dialog"
          heading="Syarat permohonan informasi"
          actions={
            <>
              <Button variant="secondary">Kembali ke halaman</Button>
              <Button href="#formulir">Ajukan permohonan</Button>
            </>
          }
        >
          {terms}
        </Dialog>
        <Dialog
          ref={shown}
          className="sb-dialog"
          heading="Pertanggungjawaban penyelenggaraan Pemilihanwalikotadanwakilwalikotadipublikasikan"
          level={3}
          locale="en"
        >
          Tanpa tombol di akhir.
        </Dialog>
        <Asked />
        <Asked answer={never} />
        <Asked answer={fails} />
      </Stack>
    </ThemeMatrix>
  ),
};
