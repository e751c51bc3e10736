import { requestFields } from '@situs-kpu/standard';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import type { RequestPageContent } from './content.ts';
import { RequestPage } from './RequestPage.tsx';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.RequestPage;
const show = (content: RequestPageContent, more = {}) =>
  render(<RequestPage site={site} content={content} {...more} />);
const main = () => within(screen.getByRole('main'));

test('a person finds every field of Model PPID-B, and none for an identity number', () => {
  show(samples['formulir']?.content ?? {});
  const form = screen.getByRole('main').querySelector('form') as HTMLFormElement;
  expect(form.method).toBe('post');
  expect(form.getAttribute('action')).toBe('/informasi-publik/permohonan/');
  for (const { id, web } of requestFields)
    expect(form.querySelectorAll(`[name="${id}"]`).length > 0, id).toBe(web);
  expect(form.innerHTML).not.toMatch(/name="[^"]*(?:nik|ktp)/i);
  expect(main().getByLabelText('Nama').getAttribute('autocomplete')).toBe('name');
  expect(main().getByLabelText('Alamat').getAttribute('autocomplete')).toBe('street-address');
});

test('after an answer of the server, mistakes stand above and at the fields, and nothing typed is lost', () => {
  show(samples.penuh.content);
  const summary = main().getByRole('group', { name: 'Ada 3 hal yang perlu diperbaiki' });
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['#isian-pekerjaan', '#isian-rincian', '#isian-cara-memperoleh']);
  const job = main().getByLabelText('Pekerjaan');
  expect(job.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById('isian-pekerjaan-error')?.textContent).toContain('Isi Pekerjaan.');
  expect((main().getByLabelText('Nama') as HTMLInputElement).value).toBe('Nama Pemohon (CONTOH)');
  expect((main().getByLabelText('Informasi KPU sebagai Badan Publik') as HTMLInputElement).checked).toBe(
    true,
  );
  expect(document.querySelector('input[type="hidden"][name="token"]')?.getAttribute('value')).toBe('contoh');
});

test('a number of 16 digits does not leave the browser, also from a field of several lines', async () => {
  show({
    form: {
      action: '/x/',
      values: {
        nama: 'A',
        alamat: 'B',
        pekerjaan: 'C',
        kontak: 'd@example.com',
        tujuan: 'E',
        kategori: 'tahapan',
        'cara-memperoleh': 'melihat',
      },
    },
  });
  await userEvent.type(main().getByLabelText('Rincian informasi yang dibutuhkan'), 'data 3372010101900001');
  await userEvent.click(main().getByRole('button', { name: 'Kirim permohonan' }));
  const summary = main().getByRole('group', { name: /perlu diperbaiki/ });
  expect(within(summary).getByRole('link').textContent).toBe(
    'Rincian informasi yang dibutuhkan: hapus nomor 16 angka. NIK tidak diminta dan tidak disimpan di sini.',
  );
});

test('a form that is not connected says so, what to write, and the other ways', () => {
  show({});
  expect(screen.getByRole('main').querySelector('form')).toBeNull();
  expect(main().getByText(/belum tersambung/)).toBeTruthy();
  expect(main().getByText('Nama')).toBeTruthy();
  expect(main().getByRole('link', { name: 'Buka e-PPID kantor ini' }).getAttribute('href')).toBe(
    'https://surakartakotappid.kpu.go.id/',
  );
});

test('a request that was taken shows its number and its term, and no form', () => {
  show(samples['diterima']?.content ?? {});
  expect(main().getByText('001/CONTOH')).toBeTruthy();
  expect(main().getByText('Selasa, 20 Januari 2026')).toBeTruthy();
  expect(screen.getByRole('main').querySelector('form')).toBeNull();
});

test('an address that would run script is no address of a form', () => {
  show({ form: { action: badInput.script } });
  expect(screen.getByRole('main').querySelector('form')).toBeNull();
});

test('errors of fields that do not exist are about the form, and values that are no text are left aside', () => {
  show({
    form: {
      action: '/x/',
      errors: { '': 'Layanan sedang tutup.' },
      values: { nama: 7 as never, kategori: 'x' },
    },
  });
  expect(main().getByText('Layanan sedang tutup.')).toBeTruthy();
  expect((main().getByLabelText('Nama') as HTMLInputElement).value).toBe('');
});

test('the terms are marked as not verified, with where they were read', () => {
  show({});
  expect(main().getAllByText(/belum diverifikasi/i).length).toBeGreaterThan(1);
  expect(main().getAllByText(/PKPU 4\/2025 mengubah pelayanan permohonan/).length).toBeGreaterThan(0);
});
