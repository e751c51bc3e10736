/** What an operator reads when content does not fit: where, what stands there, and how to write it. */
import { expect, test } from 'vitest';
import { readContent, requireContent, type TemplateName } from './index.ts';

const messages = (input: unknown) => {
  const read = readContent('TextPage', input);
  return read.ok ? [] : read.errors.map(({ path, text }) => [path, text.id]);
};

test('content that fits comes back, with null read as left out', () => {
  expect(readContent('TextPage', { title: 'Sejarah', body: null })).toEqual({
    ok: true,
    content: { title: 'Sejarah', body: undefined },
  });
});

test.each([
  [
    { titel: 'Sejarah' },
    'titel',
    'Situs KPU TextPage: titel berisi "titel". Nilainya tidak dikenal. Periksa ejaannya, atau hapus baris ini.',
  ],
  [
    { parts: [{ heading: '' }] },
    'parts.0.heading',
    'Situs KPU TextPage: parts.0.heading berisi "". Nilainya harus berupa teks yang tidak kosong. Isi teksnya, atau hapus baris ini bila memang tidak ada.',
  ],
  [
    { parts: [{}] },
    'parts.0.heading',
    'Situs KPU TextPage: parts.0.heading tidak ada. Nilainya harus berupa teks yang tidak kosong. Isi teksnya, atau hapus baris ini bila memang tidak ada.',
  ],
  [
    { updated: '30-11-2026' },
    'updated',
    'Situs KPU TextPage: updated berisi "30-11-2026". Nilainya harus tanggal seperti 2026-11-30, atau waktu dengan zona seperti 2026-11-30T09:00+07:00.',
  ],
  [
    { links: [{ label: 'x', href: 'javascript:alert(1)' }] },
    'links.0.href',
    'Situs KPU TextPage: links.0.href berisi "javascript:alert(1)". Nilainya harus alamat di situs ini seperti /berita/, atau alamat http, https, mailto, atau tel.',
  ],
  [
    { summary: 'NIK 3372 0101 0101 0001' },
    'summary',
    'Situs KPU TextPage: summary berisi "NIK 3372 0101 0101 0001". Nilainya memuat 16 angka berturut-turut, seperti NIK. Data pribadi tidak boleh diterbitkan; hapus nomornya.',
  ],
  [
    { body: { html: '<p>x</p>' } },
    'body',
    'Situs KPU TextPage: body berisi {"html":"<p>x</p>"}. Nilainya harus teks, daftar paragraf, atau hasil articleBody(). HTML harus dibersihkan dengan articleBody() lebih dulu.',
  ],
])('%j', (input, path, text) => {
  expect(messages(input)).toEqual([[path, text]]);
});

test.each([[null], ['x'], [7], [[]], [undefined]])('what is no content at all (%j) is said', (input) => {
  expect(messages(input)).toEqual([['', expect.stringContaining('harus berupa objek')]]);
});

test('a build stops with every error in both languages, and the name of the file', () => {
  expect(() => requireContent('TextPage', { titel: 1, updated: 2 }, 'kantor.ts')).toThrow(
    /^Situs KPU TextPage \(kantor\.ts\): isi halaman tidak dapat dipakai \/ the content cannot be used\.\n- [\s\S]*updated[\s\S]*is not known/,
  );
});

test('a template that does not exist is refused with those that do', () => {
  expect(() => readContent('Beranda' as TemplateName, {})).toThrow(
    /there is no template "Beranda".*Use one of: .*TextPage/,
  );
});
