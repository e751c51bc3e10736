import { requestFields } from '@situs-kpu/standard';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { checkObjection } from '../ObjectionPage/checkObjection.ts';
import { checkRequest, errorsIn } from './checkRequest.ts';

const good = {
  nama: 'Nama Pemohon',
  alamat: 'Jalan Contoh 1',
  pekerjaan: 'Guru',
  kontak: 'contoh@example.com',
  rincian: 'Laporan kinerja 2025',
  kategori: 'badan-publik',
  tujuan: 'Penelitian',
  'cara-memperoleh': 'melihat',
};

test('a complete request is taken, and given back field by field', () => {
  const { ok, errors, values } = checkRequest({ ...good, token: 'x', lain: 'y' });
  expect(ok).toBe(true);
  expect(errors).toEqual({});
  expect(values).toEqual({ ...good, 'cara-salinan': '' });
});

test('an empty request names every field of the form model, in its order and in both languages', () => {
  const { ok, errors } = checkRequest({});
  expect(ok).toBe(false);
  expect(Object.keys(errors)).toEqual(
    requestFields.filter(({ web, id }) => web && id !== 'cara-salinan').map(({ id }) => id),
  );
  expect(errors['nama']).toEqual({ id: 'Isi Nama.', en: 'Fill in: Name.' });
  expect(errors['kategori']).toEqual({
    id: 'Pilih Kategori informasi.',
    en: 'Choose: Category of the information.',
  });
  expect(errorsIn(errors, 'en')['nama']).toBe('Fill in: Name.');
});

test('who wants a copy says how to receive it', () => {
  expect(Object.keys(checkRequest({ ...good, 'cara-memperoleh': 'salinan' }).errors)).toEqual([
    'cara-salinan',
  ]);
  expect(checkRequest({ ...good, 'cara-memperoleh': 'salinan', 'cara-salinan': 'email' }).ok).toBe(true);
});

test.each(['nama', 'alamat', 'pekerjaan', 'kontak', 'rincian', 'tujuan'])(
  'a number of 16 digits is refused in %s, whatever stands around it',
  (field) => {
    const { errors } = checkRequest({ ...good, [field]: 'NIK: 3372 0101 0190 0001' });
    expect(Object.keys(errors)).toEqual([field]);
    expect(errors[field]?.id).toMatch(/hapus nomor 16 angka/);
    expect(errors[field]?.en).toMatch(/remove the number of 16 digits/);
  },
);

test('a choice that is not in the form, and values that are no text, are refused without a crash', () => {
  expect(Object.keys(checkRequest({ ...good, kategori: 'rahasia' }).errors)).toEqual(['kategori']);
  for (const bad of [null, 7, [], {}, true, '   '])
    expect(Object.keys(checkRequest({ ...good, nama: bad }).errors)).toEqual(['nama']);
  for (const sent of [null, undefined, 'x' as never, [] as never]) expect(checkRequest(sent).ok).toBe(false);
  expect(checkRequest({ ...good, nama: badInput.html }).values['nama']).toBe(badInput.html);
});

test('an objection needs name, contact and one of the seven reasons', () => {
  expect(Object.keys(checkObjection({}).errors)).toEqual(['nama', 'kontak', 'alasan']);
  expect(checkObjection({ nama: 'A', kontak: 'b', alasan: 'terlambat' }).ok).toBe(true);
  expect(Object.keys(checkObjection({ nama: 'A', kontak: 'b', alasan: 'lain' }).errors)).toEqual(['alasan']);
  expect(
    Object.keys(
      checkObjection({ nama: 'A', kontak: 'b', alasan: 'biaya', uraian: '3372010101900001' }).errors,
    ),
  ).toEqual(['uraian']);
});
