import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  DateField,
  Fieldset,
  Form,
  type FormProps,
  NumberField,
  PhoneField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../index.ts';

const all = (
  <>
    <Fieldset name="pemohon" label="Data pemohon" hint="Untuk mengirim jawaban">
      <TextField name="nama" label="Nama lengkap" autoComplete="name" />
      <TextField name="surel" label="Surel" type="email" hint="Jawaban dikirim ke sini" />
      <PhoneField name="telepon" label="Telepon" optional />
    </Fieldset>
    <RadioGroup name="kategori" label="Kategori informasi" options={['Tahapan', 'Badan publik']} />
    <CheckboxGroup name="cara" label="Cara memperoleh" options={['Membaca', 'Salinan']} />
    <DateField name="tanggal" label="Tanggal surat" />
    <NumberField name="jumlah" label="Jumlah salinan" max={1500} />
    <Select name="kecamatan" label="Kecamatan" options={['Banjarsari', 'Laweyan']} />
    <TextArea name="rincian" label="Rincian informasi" limit={20} />
    <Checkbox name="setuju" label="Saya setuju" required />
  </>
);
const show = (props: Partial<FormProps> = {}, fields = all) =>
  render(
    <Form aria-label="Permohonan" {...props}>
      {fields}
      <Button type="submit">Kirim permohonan</Button>
    </Form>,
  );
/** jsdom does not send forms and says so; a page would leave here. */
const stay = vi.fn((event: Event) => event.preventDefault());
const send = () => userEvent.click(screen.getByRole('button', { name: 'Kirim permohonan' }));
const summary = () => screen.queryByRole('group', { name: /perlu diperbaiki/ });
const links = () =>
  within(summary() as HTMLElement)
    .getAllByRole('link')
    .map((a) => [a.getAttribute('href'), a.textContent]);
const described = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' | ');
const name = (fields: Partial<Parameters<typeof TextField>[0]> = {}) => (
  <TextField name="nama" label="Nama lengkap" {...fields} />
);

afterEach(() => {
  localStorage.clear();
  stay.mockClear();
  document.removeEventListener('submit', stay);
});

describeConformance(
  'Form',
  <Form aria-label="Permohonan" action="/permohonan" method="post" draft="uji">
    {all}
    <Button type="submit">Kirim permohonan</Button>
  </Form>,
  { contract: 'ui/Form@1', refInstance: HTMLFormElement },
);

test('without script the browser checks and posts it', () => {
  const html = renderToString(
    <Form action="/permohonan" method="post" draft="uji">
      {all}
    </Form>,
  );
  expect(html).toMatch(/<form[^>]* action="\/permohonan" method="post"/);
  expect(html).not.toMatch(/novalidate|Hapus draf/i);
  expect(html.match(/ required=""/g)?.length).toBeGreaterThan(8);
});

test('an address that would run script is not used', () => {
  const { container } = show({ action: badInput.script });
  expect(container.querySelector('form')?.hasAttribute('action')).toBe(false);
});

test('a person who sends an empty form learns everything at once, in the order of the fields', async () => {
  const onSubmit = vi.fn();
  show({ onSubmit });
  await send();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(summary());
  expect(summary()?.textContent).toContain('Kesalahan: Ada 9 hal yang perlu diperbaiki');
  expect(links()).toEqual([
    ['#isian-nama', 'Isi nama lengkap.'],
    ['#isian-surel', 'Isi surel.'],
    ['#isian-kategori', 'Pilih kategori informasi.'],
    ['#isian-cara', 'Pilih cara memperoleh.'],
    ['#isian-tanggal', 'Isi tanggal surat.'],
    ['#isian-jumlah', 'Isi jumlah salinan.'],
    ['#isian-kecamatan', 'Pilih kecamatan.'],
    ['#isian-rincian', 'Isi rincian informasi.'],
    ['#isian-setuju', 'Centang “Saya setuju”.'],
  ]);
  for (const [href] of links())
    expect(document.getElementById((href as string).slice(1))).toBeInstanceOf(HTMLElement);
});

test('each mistake stands at its field, after the hint, with icon and word', async () => {
  const { container } = show();
  await send();
  const email = screen.getByLabelText('Surel');
  expect(described(email)).toBe('Jawaban dikirim ke sini | Kesalahan: Isi surel.');
  expect(email.getAttribute('aria-invalid')).toBe('true');
  expect(email.previousElementSibling?.querySelector('svg')).not.toBeNull();
  const rings = screen.getByRole('group', { name: 'Kategori informasi' });
  expect(described(rings)).toBe('Kesalahan: Pilih kategori informasi.');
  expect(container.querySelector('[type=radio][aria-invalid]')).toBeNull();
  const ids = [...container.querySelectorAll('[id]')].map((e) => e.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what cannot be right is told with the reason', async () => {
  show();
  await userEvent.type(screen.getByLabelText('Nama lengkap'), 'Sri');
  await userEvent.type(screen.getByLabelText('Surel'), 'sri.kpu.go.id');
  await userEvent.type(screen.getByLabelText(/^Telepon/), '08123');
  await userEvent.click(screen.getByLabelText('Tahapan'));
  await userEvent.click(screen.getByLabelText('Salinan'));
  await userEvent.type(screen.getByLabelText('Hari'), '31');
  await userEvent.type(screen.getByLabelText('Bulan'), 'November');
  await userEvent.type(screen.getByLabelText('Tahun'), '2024');
  await userEvent.type(screen.getByLabelText('Jumlah salinan'), '1,234');
  await userEvent.selectOptions(screen.getByLabelText('Kecamatan'), 'Laweyan');
  await userEvent.type(screen.getByLabelText('Rincian informasi'), 'Hasil{Enter}Pemilihan 2024');
  await userEvent.click(screen.getByLabelText('Saya setuju'));
  await send();
  expect(links().map(([, message]) => message)).toEqual([
    'Isi surel yang benar, misalnya nama@contoh.go.id.',
    'Telepon: Nomor ponsel punya 10 sampai 13 angka, di sini 5.',
    'Tanggal surat: 31 November tidak ada. November punya 30 hari.',
    'Jumlah salinan: Di Indonesia koma berarti desimal, sehingga “1,234” dapat dibaca dua cara. Tulis 1.234 atau 1234.',
    'Rincian informasi: paling banyak 20 karakter, sekarang 21.',
  ]);
  expect(screen.getByLabelText('Hari').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText('Bulan').hasAttribute('aria-invalid')).toBe(false);
});

test('the message goes when the field is right, and changes with the mistake, but never while typing', async () => {
  show();
  await send();
  const email = screen.getByLabelText('Surel');
  await userEvent.type(email, 'sri');
  expect(described(email)).toContain('Isi surel.');
  await userEvent.tab();
  expect(described(email)).toContain('Isi surel yang benar');
  await userEvent.type(email, '@contoh.go.id');
  await userEvent.tab();
  expect(described(email)).toBe('Jawaban dikirim ke sini');
  expect(email.hasAttribute('aria-invalid')).toBe(false);
  await userEvent.click(screen.getByLabelText('Badan publik'));
  expect(screen.getByRole('group', { name: 'Kategori informasi' }).hasAttribute('aria-describedby')).toBe(
    false,
  );
  await userEvent.type(screen.getByLabelText('Hari'), '1');
  await userEvent.tab();
  expect(described(screen.getByRole('group', { name: 'Tanggal surat' }))).toContain(
    'Lengkapi bulan dan tahun.',
  );
});

test('spaces are no answer', async () => {
  show({}, name());
  await userEvent.type(screen.getByLabelText('Nama lengkap'), '   ');
  await send();
  expect(links()).toEqual([['#isian-nama', 'Isi nama lengkap.']]);
});

test('an office chooses its own words', async () => {
  show(
    {},
    <>
      {name({ missing: 'Tulis nama seperti pada surat kuasa.' })}
      <TextField
        name="nomor"
        label="Nomor surat"
        pattern="[A-Z]+/\d+"
        wrong="Tulis seperti PPID/12."
        defaultValue="x"
      />
      <TextField name="kode" label="RT/RW" pattern="\d+/\d+" defaultValue="x" />
      <TextField name="kosong" label="RT/RW lain" />
    </>,
  );
  await send();
  expect(links().map(([, message]) => message)).toEqual([
    'Tulis nama seperti pada surat kuasa.',
    'Tulis seperti PPID/12.',
    'Periksa RT/RW: bentuknya belum seperti yang diminta.',
    'Isi RT/RW lain.',
  ]);
});

test('what a script of the page has found is told as it is', async () => {
  show({}, name());
  screen.getByLabelText<HTMLInputElement>('Nama lengkap').setCustomValidity('Nama ini sudah terdaftar.');
  await userEvent.type(screen.getByLabelText('Nama lengkap'), 'Sri');
  await send();
  expect(links()).toEqual([['#isian-nama', 'Nama ini sudah terdaftar.']]);
});

test('what is disabled, read only or hidden is not asked for', async () => {
  const onSubmit = vi.fn();
  show(
    { onSubmit },
    <>
      {name({ disabled: true })}
      {name({ readOnly: true, id: 'b' })}
      <input type="hidden" name="token" required />
    </>,
  );
  await send();
  expect(onSubmit).toHaveBeenCalledOnce();
});

test('a plain control without a frame is told as well', async () => {
  show(
    {},
    <label>
      Pekerjaan <input name="pekerjaan" required />
    </label>,
  );
  await send();
  expect(links()).toEqual([['#isian-pekerjaan', 'Isi pekerjaan.']]);
  expect(described(screen.getByLabelText(/Pekerjaan/))).toContain('Isi pekerjaan.');
});

test('the message of the server and that of the script never take each other away', async () => {
  const fields = (error?: string) => name({ error });
  const { rerender, container } = show({}, fields('Nama ini belum terdaftar.'));
  await send();
  const box = screen.getByLabelText('Nama lengkap');
  expect(described(box)).toBe('Kesalahan: Nama ini belum terdaftar. | Kesalahan: Isi nama lengkap.');
  await userEvent.type(box, 'Sri');
  await userEvent.tab();
  expect(described(box)).toBe('Kesalahan: Nama ini belum terdaftar.');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  rerender(
    <Form aria-label="Permohonan">
      {fields()}
      <Button type="submit">Kirim permohonan</Button>
    </Form>,
  );
  expect(screen.getByLabelText('Nama lengkap')).toBe(box);
  expect(container.querySelector('[id$="-error"]')).toBeNull();
  expect(box.hasAttribute('aria-invalid')).toBe(false);
});

test('errors of the server stand above the form, and the page begins there', () => {
  show({ errors: [{ name: 'nama', message: 'Isi nama lengkap.' }] }, name({ error: 'Isi nama lengkap.' }));
  expect(links()).toEqual([['#isian-nama', 'Isi nama lengkap.']]);
  expect(document.activeElement).toBe(summary());
});

test('a server that has no errors may send null for the list, or one with holes', () => {
  const { rerender } = render(<Form errors={null as never}>Isian</Form>);
  expect(screen.queryByRole('group')).toBeNull();
  rerender(<Form errors={[null, { message: 'Layanan tutup.' }] as never}>Isian</Form>);
  expect(screen.getByRole('group').textContent).toContain('Layanan tutup.');
});

test('whoever types already is not taken away by errors of the server', () => {
  show({ errors: [{ name: 'nama', message: 'x' }] }, name({ control: { autoFocus: true } }));
  expect(document.activeElement).toBe(screen.getByLabelText('Nama lengkap'));
});

test('the page may check what fields cannot know', async () => {
  const validate = vi.fn((data: FormData) => ({
    tanggal: data.get('tanggal-hari') === '1' ? 'Tanggal ini hari libur.' : undefined,
    kecamatan: 'Pilih kecamatan lain.',
    tidakAda: 'Layanan sedang tutup.',
  }));
  show({ validate });
  await userEvent.type(screen.getByLabelText('Hari'), '1');
  await userEvent.type(screen.getByLabelText('Bulan'), '1');
  await userEvent.type(screen.getByLabelText('Tahun'), '2025');
  await send();
  expect(links().slice(4)).toEqual([
    ['#isian-tanggal', 'Tanggal ini hari libur.'],
    ['#isian-jumlah', 'Isi jumlah salinan.'],
    // What the field finds by itself comes first.
    ['#isian-kecamatan', 'Pilih kecamatan.'],
    ['#isian-rincian', 'Isi rincian informasi.'],
    ['#isian-setuju', 'Centang “Saya setuju”.'],
  ]);
  expect(summary()?.textContent).toContain('Layanan sedang tutup.');
});

test('a button may save without checks', async () => {
  document.addEventListener('submit', stay);
  show(
    {},
    <>
      {name()}
      <Button type="submit" formNoValidate>
        Simpan dulu
      </Button>
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Simpan dulu' }));
  expect(summary()).toBeNull();
});

describe('sending', () => {
  test('a second press does nothing while the browser sends', async () => {
    let left = 0;
    const leave = (event: Event) => {
      if (!event.defaultPrevented) left++;
      event.preventDefault();
    };
    document.addEventListener('submit', leave);
    show({}, name({ defaultValue: 'Sri' }));
    await send();
    await send();
    document.removeEventListener('submit', leave);
    expect(left).toBe(1);
  });

  test('by script: once, with all that was typed, and the form says that it is busy', async () => {
    let done = () => {};
    const onSubmit = vi.fn((_: FormData) => new Promise<void>((resolve) => (done = resolve)));
    show({ onSubmit }, name({ defaultValue: 'Sri' }));
    await send();
    await send();
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(onSubmit.mock.calls[0]?.[0].get('nama')).toBe('Sri');
    const form = screen.getByRole('form');
    expect(form.getAttribute('aria-busy')).toBe('true');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Sedang mengirim.'));
    await act(async () => done());
    expect(form.hasAttribute('aria-busy')).toBe(false);
    await send();
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  test('when the connection breaks, the visitor learns it and loses nothing', async () => {
    show({ onSubmit: () => Promise.reject(new Error('offline')) }, name({ defaultValue: 'Sri' }));
    await send();
    await waitFor(() => expect(document.activeElement).toBe(summary()));
    expect(summary()?.textContent).toContain('Formulir belum terkirim. Periksa sambungan internet');
    expect(screen.getByLabelText<HTMLInputElement>('Nama lengkap').value).toBe('Sri');
  });

  test('mistakes that the answer names stand at their fields', async () => {
    show({ onSubmit: async () => ({ nama: 'Nama ini belum terdaftar.' }) }, name({ defaultValue: 'Sri' }));
    await send();
    await waitFor(() => expect(links()).toEqual([['#isian-nama', 'Nama ini belum terdaftar.']]));
    expect(described(screen.getByLabelText('Nama lengkap'))).toContain('Nama ini belum terdaftar.');
  });
});

test('in English', async () => {
  render(
    <Form locale="en" aria-label="Request">
      <TextField locale="en" name="name" label="Full name" />
      <Button type="submit">Send</Button>
    </Form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  const list = screen.getByRole('group', { name: 'Things to put right: 1' });
  expect(list.textContent).toContain('Fill in: full name.');
  expect(described(screen.getByLabelText('Full name'))).toBe('Error: Fill in: full name.');
});

test.each(['longName', 'unbroken', 'html', 'bidi'] as const)(
  '%s as label stays text in every message',
  async (kind) => {
    const { container } = show({}, name({ label: badInput[kind] }));
    await send();
    expect(summary()?.querySelector('img, li b')).toBeNull();
    expect(container.querySelector('#isian-nama-check img')).toBeNull();
    expect(links()[0]?.[1]).toContain(badInput[kind].slice(1));
  },
);
