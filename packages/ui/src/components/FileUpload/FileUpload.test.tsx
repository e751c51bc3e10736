import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { FileUpload, type FileUploadProps, type Upload, type UploadOptions } from './index.ts';

/** jsdom has none. */
class Transfer {
  files: File[] = [];
  items = { add: (file: File) => this.files.push(file) };
}
beforeEach(() => vi.stubGlobal('DataTransfer', Transfer));
afterEach(() => vi.unstubAllGlobals());

const pdf = (name: string, size = 1000, type = 'application/pdf') => {
  const file = new File(['x'], name, { type });
  Object.defineProperty(file, 'size', { value: size });
  return file;
};
const base = { name: 'lampiran', label: 'Lampiran' };
const show = (more: Partial<FileUploadProps> = {}) => render(<FileUpload {...base} {...more} />);
const field = () => screen.getByLabelText<HTMLInputElement>(/^Lampiran/, { selector: '[type=file]' });
const choose = (...files: File[]) => {
  // Writable, as in browsers; jsdom takes only its own lists.
  Object.defineProperty(field(), 'files', { value: files, writable: true, configurable: true });
  fireEvent.change(field());
};
const held = () => Array.from(field().files ?? [], ({ name }) => name);
const listed = () =>
  screen
    .queryAllByRole('listitem')
    .map((li) => li.querySelector('div')?.textContent?.replaceAll('\u00a0', ' '));
const error = () => document.getElementById('isian-lampiran-error')?.textContent;

describeConformance(
  'FileUpload',
  <FileUpload {...base} hint="Surat permohonan" error="Pilih satu berkas." />,
  {
    contract: 'ui/FileUpload@1',
  },
);

test('without script it is the field of the browser, with its limits in words', () => {
  const container = document.createElement('div');
  container.innerHTML = renderToString(<FileUpload {...base} maxFiles={3} hint="Surat permohonan." />);
  const input = container.querySelector('input');
  expect(input?.type).toBe('file');
  expect([input?.name, input?.accept, input?.multiple, input?.required]).toEqual([
    'lampiran',
    '.pdf,.jpg,.jpeg,.png',
    true,
    true,
  ]);
  const hint = container.querySelector('#isian-lampiran-hint')?.textContent?.replaceAll('\u00a0', ' ');
  expect(hint?.trim()).toBe(
    'Surat permohonan. Jenis berkas: PDF, JPG atau PNG. Paling besar 2 MB per berkas. Paling banyak 3 berkas.',
  );
  expect(input?.getAttribute('aria-describedby')).toContain('isian-lampiran-hint');
});

test('a file that fits is listed with its size, and a plain form sends it', () => {
  show();
  choose(pdf('Surat.pdf', 1_468_006));
  expect(listed()).toEqual(['Surat.pdf 1,4 MB']);
  expect(held()).toEqual(['Surat.pdf']);
  expect(field().hasAttribute('aria-invalid')).toBe(false);
});

test('what does not fit is named with the reason and the way out, at the field, and is not sent', () => {
  show({ maxFiles: 3 });
  choose(
    pdf('a.pdf'),
    pdf('program.exe'),
    pdf('kosong.pdf', 0),
    pdf('besar.pdf', 5 * 1024 ** 2),
    pdf('A.PDF'),
    pdf('b.pdf'),
    pdf('c.pdf'),
    pdf('d.pdf'),
    pdf('e.pdf'),
  );
  expect(listed()).toEqual(['a.pdf 1.000 B', 'b.pdf 1.000 B', 'c.pdf 1.000 B']);
  expect(held()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  expect(error()?.replaceAll('\u00a0', ' ')).toBe(
    [
      'Kesalahan: A.PDF: berkas bernama sama sudah ada dalam daftar. Bila isinya berbeda, ubah namanya.',
      'program.exe: jenis berkas ini tidak diterima. Pilih PDF, JPG atau PNG.',
      'kosong.pdf: berkas ini kosong (0 B). Periksa berkasnya, lalu pilih lagi.',
      'besar.pdf: lebih besar dari 2 MB. Perkecil berkasnya, lalu pilih lagi.',
      'd.pdf, e.pdf: tidak ditambahkan, karena paling banyak 3 berkas. Hapus dulu yang lain.',
    ].join(' '),
  );
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(field().getAttribute('aria-describedby')).toBe('isian-lampiran-hint isian-lampiran-error');
});

test('of thousands that are refused five are named', () => {
  show({ maxFiles: 2 });
  choose(...many(10_000, (i) => pdf(`${i}.exe`)));
  expect(error()).toContain('0.exe, 1.exe, 2.exe, 3.exe, 4.exe dan 9.995 lainnya: jenis berkas ini');
  expect(listed()).toEqual([]);
});

test('files chosen later come to those that are there; one alone replaces the one before', () => {
  const { unmount } = show({ maxFiles: 2 });
  choose(pdf('a.pdf'));
  choose(pdf('b.pdf'));
  expect(held()).toEqual(['a.pdf', 'b.pdf']);
  unmount();
  show();
  choose(pdf('a.pdf'));
  choose(pdf('b.pdf'));
  expect(held()).toEqual(['b.pdf']);
});

test('a wrong file, or closing the window of files, does not take away what was chosen', () => {
  show();
  choose(pdf('a.pdf'));
  choose(pdf('b.exe'));
  expect([listed(), held()]).toEqual([['a.pdf 1.000 B'], ['a.pdf']]);
  expect(error()).toContain('b.exe');
  choose();
  expect(held()).toEqual(['a.pdf']);
  expect(error()).toBeUndefined();
});

test('a file is taken away again, and the focus goes to the field', async () => {
  const changed = vi.fn();
  show({ maxFiles: 2, onFilesChange: changed });
  choose(pdf('a.pdf'), pdf('b.pdf'));
  await userEvent.click(screen.getByRole('button', { name: 'Hapus: a.pdf' }));
  expect(held()).toEqual(['b.pdf']);
  expect(document.activeElement).toBe(field());
  await userEvent.click(screen.getByRole('button', { name: 'Hapus: b.pdf' }));
  expect(screen.queryByRole('list')).toBeNull();
  expect(changed.mock.calls.map(([files]) => files.map((f: File) => f.name))).toEqual([
    ['a.pdf', 'b.pdf'],
    ['b.pdf'],
    [],
  ]);
});

test('it is heard what was chosen, and what was wrong', async () => {
  show({ maxFiles: 2 });
  choose(pdf('surat.pdf'), pdf('bukan.exe'));
  const said = () => document.querySelector('body > [role=status]')?.textContent;
  await waitFor(() => expect(said()).toContain('1 berkas dipilih. '), { timeout: 2000 });
  expect(said()).toContain('bukan.exe: jenis berkas ini tidak diterima. Pilih PDF, JPG atau PNG.');
});

test('what was chosen before the script came is kept, and checked', async () => {
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(<FileUpload {...base} />);
  Object.defineProperty(container.querySelector('input'), 'files', {
    value: [pdf('a.pdf')],
    writable: true,
  });
  const root = await act(async () => hydrateRoot(container, <FileUpload {...base} />));
  expect([listed(), held()]).toEqual([['a.pdf 1.000 B'], ['a.pdf']]);
  await act(async () => root.unmount());
  container.remove();
});

test('resetting the form empties the list', () => {
  render(
    <form aria-label="Uji">
      <FileUpload {...base} />
    </form>,
  );
  choose(pdf('a.pdf'));
  act(() => screen.getByRole<HTMLFormElement>('form').reset());
  expect([listed(), held()]).toEqual([[], []]);
});

/** An upload that goes on when the test says so. */
function server() {
  const calls: {
    file: string;
    options: UploadOptions;
    done: (key?: string) => void;
    fail: (why?: unknown) => void;
  }[] = [];
  const upload: Upload = (file, options) =>
    new Promise((done, fail) => calls.push({ file: file.name, options, done, fail }));
  return { calls, upload };
}
const settle = (step: () => void) => act(async () => step());

test('files are sent one after the other, and each says in words where it stands', async () => {
  const { calls, upload } = server();
  show({ maxFiles: 3, upload });
  choose(pdf('a.pdf'), pdf('b.pdf'));
  await settle(() => {});
  expect(listed()).toEqual(['a.pdf 1.000 BSedang diunggah', 'b.pdf 1.000 BMenunggu giliran']);
  expect(calls.map(({ file }) => file)).toEqual(['a.pdf']);
  const progress = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'a.pdf' });
  expect(progress.hasAttribute('value')).toBe(false);
  await settle(() => calls[0]?.options.onProgress(0.4));
  expect(progress.value).toBe(0.4);
  await settle(() => calls[0]?.done('id-1'));
  expect(listed()).toEqual(['a.pdf 1.000 BSudah diunggah', 'b.pdf 1.000 BSedang diunggah']);
  await settle(() => calls[1]?.done());
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('the form sends the id of what was sent, the file of what was not, and asks for no other', async () => {
  const { calls, upload } = server();
  const { container } = show({ maxFiles: 2, upload });
  expect(field().required).toBe(true);
  choose(pdf('a.pdf'), pdf('b.pdf'));
  await settle(() => {});
  expect(held()).toEqual(['a.pdf', 'b.pdf']);
  await settle(() => calls[0]?.done('id-1'));
  const hidden = [...container.querySelectorAll<HTMLInputElement>('[type=hidden]')];
  expect(hidden.map(({ name, value }) => [name, value])).toEqual([['lampiran', 'id-1']]);
  expect(held()).toEqual(['b.pdf']);
  await settle(() => calls[1]?.done('id-2'));
  expect(held()).toEqual([]);
  expect(field().required).toBe(false);
});

test('what has failed is told with the reason, and can be tried again; the others go on', async () => {
  const { calls, upload } = server();
  show({ maxFiles: 3, upload });
  choose(pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'));
  await settle(() => {});
  await settle(() => calls[0]?.fail(new Error('network')));
  await settle(() => calls[1]?.fail('nama pengirim tidak dikenal'));
  expect(listed()).toEqual([
    'a.pdf 1.000 BGagal diunggah',
    'b.pdf 1.000 BGagal diunggah: nama pengirim tidak dikenal',
    'c.pdf 1.000 BSedang diunggah',
  ]);
  await settle(() => calls[2]?.done());
  await userEvent.click(screen.getByRole('button', { name: 'Coba lagi: a.pdf' }));
  expect(calls.at(-1)?.file).toBe('a.pdf');
  await settle(() => calls.at(-1)?.done());
  expect(listed()[0]).toBe('a.pdf 1.000 BSudah diunggah');
  await waitFor(
    () =>
      expect(document.querySelector('body > [role=status]')?.textContent).toContain(
        '2 dari 3 berkas sudah diunggah. 1 gagal.',
      ),
    { timeout: 2000 },
  );
});

test('an upload is cancelled, and the next one begins', async () => {
  const { calls, upload } = server();
  show({ maxFiles: 2, upload });
  choose(pdf('a.pdf'), pdf('b.pdf'));
  await settle(() => {});
  await userEvent.click(screen.getByRole('button', { name: 'Batalkan: a.pdf' }));
  expect(calls[0]?.options.signal.aborted).toBe(true);
  expect(listed()).toEqual(['b.pdf 1.000 BSedang diunggah']);
  // The answer of the cancelled one comes late.
  await settle(() => calls[0]?.done('id-1'));
  expect(listed()).toEqual(['b.pdf 1.000 BSedang diunggah']);
});

test('leaving the page stops the upload', async () => {
  const { calls, upload } = server();
  const { unmount } = show({ upload });
  choose(pdf('a.pdf'));
  await settle(() => {});
  unmount();
  expect(calls[0]?.options.signal.aborted).toBe(true);
});

test.each([-1, 2, Number.NaN])('a share of %s is no wrong figure', async (share) => {
  const { calls, upload } = server();
  show({ upload });
  choose(pdf('a.pdf'));
  await settle(() => {});
  await settle(() => calls[0]?.options.onProgress(share));
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(share === 2 ? 1 : 0);
});

test('an upload that throws at once has failed', async () => {
  show({
    upload: () => {
      throw new Error('no');
    },
  });
  choose(pdf('a.pdf'));
  await settle(() => {});
  expect(listed()).toEqual(['a.pdf 1.000 BGagal diunggah']);
});

test('limits that let nothing through are not used, and the developer is told', () => {
  show({ accept: [], maxSize: Number.NaN, maxFiles: 0 });
  expect(field().accept).toBe('.pdf,.jpg,.jpeg,.png');
  choose(pdf('a.pdf'));
  expect(held()).toEqual(['a.pdf']);
  expect(takeConsole('error')[0]).toBe(
    'Situs KPU FileUpload: accept [], maxSize NaN and maxFiles 0 let no file through. Nobody could answer, so the default is used instead. Pass at least one of pdf, jpg, png, webp, docx, xlsx, csv, zip, a size above 0 and a number from 1.',
  );
});

test.each(['longName', 'unbroken', 'html', 'bidi'] as const)(
  'a file called %s keeps its name, complete',
  (kind) => {
    show({ locale: badInput.locale });
    choose(pdf(`${badInput[kind]}.pdf`));
    expect(document.querySelector('li bdi')?.textContent).toBe(`${badInput[kind]}.pdf`);
    expect(document.querySelector('li img')).toBeNull();
    choose(pdf(`${badInput[kind]}.exe`));
    expect(document.querySelector('#isian-lampiran-error bdi')?.textContent).toBe(`${badInput[kind]}.exe`);
  },
);

test('in English', () => {
  show({ locale: 'en' });
  choose(pdf('a.exe'));
  expect(error()).toContain('Error: a.exe: this type of file is not accepted. Choose PDF, JPG or PNG.');
});
