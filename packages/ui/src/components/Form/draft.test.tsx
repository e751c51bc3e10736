import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  DateField,
  Form,
  PhoneField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../index.ts';

const key = 'kpu-draft-permohonan';
const fields = (
  <>
    <TextField name="pemohon" label="Nama lengkap" autoComplete="name" />
    <TextField name="surel" label="Surel" type="email" />
    <PhoneField name="kontak" label="Telepon" />
    <TextField name="sandi" label="Sandi" type="password" />
    <TextField name="alamat" label="Alamat" />
    <TextField name="kuasa" label="Nama pemberi kuasa" personal />
    <DateField name="mulai" label="Tanggal" personal />
    <input type="hidden" name="token" value="rahasia" />
    <TextArea name="rincian" label="Rincian informasi" limit={100} />
    <RadioGroup name="kategori" label="Kategori" options={['Tahapan', 'Badan publik']} />
    <CheckboxGroup name="cara" label="Cara" options={['Membaca', 'Salinan']} defaultValue={['Membaca']} />
    <Select name="kecamatan" label="Kecamatan" options={['Banjarsari', 'Laweyan']} />
    <Checkbox name="salinan" label="Kirim salinan" />
  </>
);
const show = (draft?: string, onSubmit?: () => Promise<void>) =>
  render(
    <Form {...(draft && { draft })} {...(onSubmit && { onSubmit })}>
      {fields}
      <Button type="submit" formNoValidate>
        Kirim
      </Button>
    </Form>,
  );
const fill = async () => {
  for (const [label, text] of [
    ['Nama lengkap', 'Sri Wahyuni'],
    ['Surel', 'sri@contoh.go.id'],
    ['Telepon', '081234567890'],
    ['Sandi', 'sandisandi'],
    ['Alamat', 'Jalan Contoh'],
    ['Nama pemberi kuasa', 'Budi'],
    ['Hari', '17'],
    ['Rincian informasi', 'Hasil rekapitulasi'],
  ] as const)
    await userEvent.type(screen.getByLabelText(label), text);
  await userEvent.click(screen.getByLabelText('Badan publik'));
  await userEvent.click(screen.getByLabelText('Membaca'));
  await userEvent.click(screen.getByLabelText('Salinan'));
  await userEvent.selectOptions(screen.getByLabelText('Kecamatan'), 'Laweyan');
};

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('without being asked for, nothing is kept', async () => {
  show();
  await fill();
  expect(localStorage.length).toBe(0);
  expect(screen.queryByRole('button', { name: 'Hapus draf' })).toBeNull();
});

test('answers are kept, but nothing that tells who somebody is', async () => {
  show('permohonan');
  await fill();
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual([
    ['rincian', 'Hasil rekapitulasi'],
    ['kategori', 'Badan publik'],
    ['cara', 'Salinan'],
    ['kecamatan', 'Laweyan'],
  ]);
  expect(screen.getByText(/disimpan di perangkat ini/)).toBeTruthy();
});

test('they come back with a notice, and the count knows of them', async () => {
  const { unmount } = show('permohonan');
  await fill();
  unmount();
  show('permohonan');
  expect(screen.getByText(/Isian yang belum terkirim dipulihkan/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Rincian informasi').value).toBe('Hasil rekapitulasi');
  expect(screen.getByLabelText<HTMLInputElement>('Badan publik').checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Membaca').checked).toBe(false);
  expect(screen.getByLabelText<HTMLInputElement>('Salinan').checked).toBe(true);
  expect(screen.getByLabelText<HTMLSelectElement>('Kecamatan').value).toBe('Laweyan');
  expect(screen.getByLabelText<HTMLInputElement>('Nama lengkap').value).toBe('');
  expect(screen.getByText('Tersisa 82 dari 100 karakter.')).toBeTruthy();
});

test('"Hapus draf" empties the device and the fields', async () => {
  const { unmount } = show('permohonan');
  await fill();
  unmount();
  show('permohonan');
  await userEvent.click(screen.getByRole('button', { name: 'Hapus draf' }));
  expect(localStorage.length).toBe(0);
  expect(screen.getByLabelText<HTMLInputElement>('Rincian informasi').value).toBe('');
  expect(screen.queryByText(/dipulihkan/)).toBeNull();
  expect(await screen.findByText('Tersisa 100 dari 100 karakter.')).toBeTruthy();
});

test('it goes when the form is sent, and stays when sending failed', async () => {
  const onSubmit = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(undefined);
  show('permohonan', onSubmit);
  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Kirim' }));
  await screen.findByText(/Formulir belum terkirim/);
  expect(localStorage.getItem(key)).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Kirim' }));
  await vi.waitFor(() => expect(localStorage.getItem(key)).toBeNull());
});

test('it goes when the browser sends the form', async () => {
  const stay = (event: Event) => event.preventDefault();
  document.addEventListener('submit', stay);
  show('permohonan');
  await fill();
  await userEvent.click(screen.getByRole('button', { name: 'Kirim' }));
  document.removeEventListener('submit', stay);
  expect(localStorage.getItem(key)).toBeNull();
});

test.each(['', '{', 'null', '{"rincian":"x"}', '[1, ["rincian"], ["rincian", 5]]', '[["rincian",""]]'])(
  'something foreign in the storage is ignored: %j',
  (stored) => {
    localStorage.setItem(key, stored);
    show('permohonan');
    expect(screen.queryByText(/dipulihkan/)).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Rincian informasi').value).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>('Membaca').checked).toBe(true);
  },
);

test('where storage is blocked the form works', async () => {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
  const onSubmit = vi.fn(async () => {});
  show('permohonan', onSubmit);
  await userEvent.type(screen.getByLabelText('Rincian informasi'), 'Hasil');
  await userEvent.click(screen.getByRole('button', { name: 'Kirim' }));
  expect(onSubmit).toHaveBeenCalledOnce();
});
