import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import '../../../../../test/utils/dialog.ts';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ConfirmDialog, type ConfirmDialogProps } from './ConfirmDialog.tsx';

const hapus = {
  heading: 'Hapus berkas “DPT.pdf”?',
  children: <p>Berkas ini tidak dapat dikembalikan.</p>,
  confirm: 'Hapus berkas',
  onConfirm: () => {},
} satisfies ConfirmDialogProps;

const dialog = () => document.querySelector('dialog') as HTMLDialogElement;
const button = (name: string) => screen.getByRole('button', { name });

describeConformance('ConfirmDialog', <ConfirmDialog {...hapus} />, { contract: 'ui/ConfirmDialog@1' });

test('a person reads what will be lost, and Enter by accident loses nothing', async () => {
  const confirm = vi.fn();
  const cancel = vi.fn();
  render(<ConfirmDialog {...hapus} open onConfirm={confirm} onCancel={cancel} />);
  const asked = screen.getByRole('alertdialog', { name: 'Hapus berkas “DPT.pdf”?' });
  expect(document.getElementById(asked.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Berkas ini tidak dapat dikembalikan.',
  );
  expect(document.activeElement).toBe(button('Batal'));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(cancel).toHaveBeenCalledTimes(1));
  expect(confirm).not.toHaveBeenCalled();
  expect(dialog().open).toBe(false);
});

test('Escape leaves everything as it is', async () => {
  const cancel = vi.fn();
  const change = vi.fn();
  render(<ConfirmDialog {...hapus} open onCancel={cancel} onOpenChange={change} />);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(cancel).toHaveBeenCalledTimes(1));
  expect(change).toHaveBeenCalledWith(false);
});

test('what is confirmed is done once, and closes', async () => {
  const confirm = vi.fn();
  const cancel = vi.fn();
  const change = vi.fn();
  render(<ConfirmDialog {...hapus} open onConfirm={confirm} onCancel={cancel} onOpenChange={change} />);
  await userEvent.click(button('Hapus berkas'));
  await waitFor(() => expect(change).toHaveBeenCalledWith(false));
  expect(confirm).toHaveBeenCalledTimes(1);
  expect(cancel).not.toHaveBeenCalled();
  expect(dialog().open).toBe(false);
});

test('while it works it says so, and can be neither pressed again nor closed', async () => {
  let finish = () => {};
  const confirm = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  render(<ConfirmDialog {...hapus} open onConfirm={confirm} />);
  await userEvent.click(button('Hapus berkas'));
  expect(screen.getByRole('status').textContent).toBe('Sedang diproses…');
  expect(dialog().getAttribute('closedby')).toBe('none');
  expect(button('Hapus berkas').getAttribute('aria-disabled')).toBe('true');
  // Not `disabled`, which would throw the focus away.
  expect(document.activeElement).toBe(button('Hapus berkas'));
  await userEvent.click(button('Hapus berkas'));
  await userEvent.click(button('Batal'));
  await userEvent.keyboard('{Escape}');
  expect(dialog().open).toBe(true);
  expect(confirm).toHaveBeenCalledTimes(1);
  await act(async () => finish());
  expect(dialog().open).toBe(false);
});

test('when it fails it says so inside, and can be tried again', async () => {
  const confirm = vi.fn().mockRejectedValueOnce(new Error('503')).mockResolvedValueOnce(undefined);
  const cancel = vi.fn();
  render(<ConfirmDialog {...hapus} open onConfirm={confirm} onCancel={cancel} />);
  await userEvent.click(button('Hapus berkas'));
  expect(screen.getByRole('status').textContent).toBe(
    'Kesalahan: Belum berhasil. Periksa sambungan internet, lalu coba lagi.',
  );
  expect(takeConsole('error')).toEqual([
    'Situs KPU ConfirmDialog: onConfirm failed with "Error: 503". The dialog stays open and says so. Catch what you expect, and say it with failure.',
  ]);
  expect(dialog().open).toBe(true);
  expect(dialog().hasAttribute('closedby')).toBe(false);
  await userEvent.click(button('Hapus berkas'));
  await waitFor(() => expect(dialog().open).toBe(false));
  expect(screen.getByText('Hapus berkas', { selector: 'button' })).toBeTruthy();
  expect(cancel).not.toHaveBeenCalled();
});

test('the reason can be said in words, also when it fails at once; leaving after it is a cancel', async () => {
  const cancel = vi.fn();
  render(
    <ConfirmDialog
      {...hapus}
      open
      onConfirm={() => {
        throw 'terkunci';
      }}
      onCancel={cancel}
      failure={(reason) => `Berkas ${reason} oleh orang lain.`}
    />,
  );
  await userEvent.click(button('Hapus berkas'));
  expect(screen.getByRole('status').textContent).toContain('Berkas terkunci oleh orang lain.');
  expect(takeConsole('error')).toHaveLength(1);
  await userEvent.click(button('Batal'));
  await waitFor(() => expect(cancel).toHaveBeenCalledTimes(1));
  expect(document.querySelector('[role=status]')?.textContent).toBe('');
});

test('buttons that say nothing and a heading that does not ask are pointed out', () => {
  render(<ConfirmDialog {...hapus} heading="Hapus" confirm="Ya" cancel="ok " />);
  const messages = takeConsole('error');
  expect(messages).toEqual([
    'Situs KPU ConfirmDialog: the heading "Hapus" is no question. People do not see that they have to decide. Ask, with the thing in it: "Hapus berkas “DPT.pdf”?".',
    ...['Ya', 'ok '].map(
      (label) =>
        `Situs KPU ConfirmDialog: a button reads "${label}". People press it without reading the question, and a screen reader says it alone. Name the act, like "Hapus berkas" and "Batal".`,
    ),
  ]);
});

test('other words, another language, and markup in names', () => {
  render(
    <ConfirmDialog
      {...hapus}
      open
      heading={`Hapus ${badInput.html}?`}
      confirm={badInput.unbroken}
      locale="en"
    />,
  );
  expect(screen.getByRole('heading').textContent).toContain(badInput.html);
  expect(button('Cancel')).toBeTruthy();
  expect(button(badInput.unbroken)).toBeTruthy();
});
