import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import '../../../../../test/utils/dialog.ts';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Dialog, type DialogProps } from './Dialog.tsx';

const dialog = () => document.querySelector('dialog') as HTMLDialogElement;
const syarat = { heading: 'Syarat permohonan', children: <p>Bawa KTP-el.</p> };

describeConformance('Dialog', <Dialog {...syarat} />, { contract: 'ui/Dialog@1' });
describeConformance('Dialog with all parts', <Dialog {...syarat} id="syarat" dismissable actions="…" />, {
  contract: 'ui/Dialog@1',
});

function Kept(props: Partial<DialogProps>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Lihat syarat
      </button>
      <Dialog {...syarat} {...props} open={open} onOpenChange={setOpen} />
    </>
  );
}

test('a person opens it, it has the name of its heading, and the focus comes back when it is closed', async () => {
  render(<Kept />);
  const opener = screen.getByRole('button', { name: 'Lihat syarat' });
  await userEvent.click(opener);
  expect(screen.getByRole('dialog', { name: 'Syarat permohonan' })).toBe(dialog());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tutup' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tutup' }));
  expect(dialog().open).toBe(false);
  expect(document.activeElement).toBe(opener);
  await userEvent.click(opener);
  expect(dialog().open).toBe(true);
});

test('Escape closes it, and whoever keeps its state is told', async () => {
  const changes: boolean[] = [];
  render(<Dialog {...syarat} open onOpenChange={(open) => changes.push(open)} />);
  await userEvent.keyboard('{Escape}');
  expect(dialog().open).toBe(false);
  await waitFor(() => expect(changes).toEqual([false]));
});

test('it opens and stays open in StrictMode, and when it is first rendered open', async () => {
  const change = vi.fn();
  render(
    <StrictMode>
      <Dialog {...syarat} open onOpenChange={change} />
    </StrictMode>,
  );
  await new Promise((r) => setTimeout(r));
  expect(dialog().open).toBe(true);
  expect(change).not.toHaveBeenCalled();
});

function Conditional() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(!open)}>
        Lihat
      </button>
      {open && <Dialog {...syarat} open onOpenChange={setOpen} />}
    </>
  );
}

test('taken out of the page while open, it gives the focus back', async () => {
  render(<Conditional />);
  await userEvent.click(screen.getByRole('button', { name: 'Lihat' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tutup' }));
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lihat' }));
});

test('a link to it opens it, without state, and gets the focus back', async () => {
  const change = vi.fn();
  render(
    <>
      <a href="#syarat">
        <b>Syarat</b>
      </a>
      <a href="#lain">Lain</a>
      <Dialog {...syarat} id="syarat" onOpenChange={change} />
    </>,
  );
  fireEvent.click(screen.getByText('Lain'));
  fireEvent.click(screen.getByText('Syarat'), { ctrlKey: true });
  expect(dialog().open).toBe(false);
  expect(fireEvent.click(screen.getByText('Syarat'))).toBe(false);
  expect(dialog().open).toBe(true);
  expect(change).toHaveBeenLastCalledWith(true);
  await userEvent.click(screen.getByRole('button', { name: 'Tutup' }));
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Syarat' }));
  await waitFor(() => expect(change).toHaveBeenLastCalledWith(false));
});

test('with a state of its own a link asks for it, and somebody else may answer the click', () => {
  const change = vi.fn();
  render(
    <>
      <a href="#syarat">Syarat</a>
      <div onClickCapture={(event) => event.preventDefault()}>
        <a href="#syarat">Dijawab</a>
      </div>
      <Dialog {...syarat} id="syarat" open={false} onOpenChange={change} />
    </>,
  );
  fireEvent.click(screen.getByText('Dijawab'));
  expect(change).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('Syarat'));
  expect(change).toHaveBeenCalledWith(true);
  expect(dialog().open).toBe(false);
});

test('a press beside it closes it only where nothing would be lost', () => {
  const { rerender } = render(<Dialog {...syarat} dismissable />);
  expect(dialog().getAttribute('closedby')).toBe('any');
  rerender(<Dialog {...syarat} />);
  expect(dialog().hasAttribute('closedby')).toBe(false);
});

test('without script its content is in the page, for the link to show', () => {
  const html = renderToString(<Dialog {...syarat} id="syarat" open actions={<a href="/ppid">PPID</a>} />);
  expect(html).toContain('id="syarat"');
  expect(html).toContain('Bawa KTP-el.');
  expect(html).toContain('<form method="dialog">');
  // Open without script would be no modal: the page behind could be reached, and nothing could close it.
  expect(html).not.toMatch(/<dialog[^>]* open/);
});

test('two of them on a page have a name each', () => {
  render(
    <>
      <Dialog heading="Satu" open>
        a
      </Dialog>
      <Dialog heading="Dua" level={3} open locale="en">
        b
      </Dialog>
    </>,
  );
  expect(screen.getByRole('dialog', { name: 'Satu' })).toBeTruthy();
  expect(screen.getByRole('dialog', { name: 'Dua' }).querySelector('h3')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
});

test('text of an editor stays text, and an unknown language is Indonesian', () => {
  render(
    <Dialog heading={badInput.html} open locale={badInput.locale} id={'a"]b'}>
      {badInput.longName}
    </Dialog>,
  );
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(badInput.html);
  expect(screen.getByRole('button').textContent).toBe('Tutup');
  fireEvent.click(document.body);
});

test('without a heading the developer is told', () => {
  render(<Dialog heading="">a</Dialog>);
  expect(takeConsole('error')).toEqual([
    'Situs KPU Dialog: it has no heading. A screen reader says "dialog" and nothing else. Say in heading what it is about.',
  ]);
});
