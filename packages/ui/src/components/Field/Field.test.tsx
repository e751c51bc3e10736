import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { asksForNik, Field, type FieldOwnProps, fieldControl } from './index.ts';

const field = { name: 'nama', label: 'Nama lengkap' };
const show = (more: Partial<FieldOwnProps> = {}) => {
  const all = { ...field, ...more };
  return render(
    <Field {...all}>
      <input {...fieldControl(all)} />
    </Field>,
  );
};
const box = () => screen.getByRole<HTMLInputElement>('textbox');

describeConformance(
  'Field',
  <Field {...field} hint="Seperti pada surat" error="Isi nama lengkap.">
    <input {...fieldControl({ ...field, hint: 'x', error: 'x' })} />
  </Field>,
  { contract: 'ui/Field@1' },
);

test('a person hears label, hint and error at the control, in this order', () => {
  show({ hint: 'Seperti pada surat', error: 'Isi nama lengkap.' });
  expect(box().labels?.[0]?.textContent).toBe('Nama lengkap');
  const said = (box().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(said).toEqual(['Seperti pada surat', 'Kesalahan: Isi nama lengkap.']);
  expect(box().getAttribute('aria-invalid')).toBe('true');
});

test('without hint and error nothing is referred to, and nothing is wrong', () => {
  show({ hint: '', error: '' });
  expect(box().hasAttribute('aria-describedby')).toBe(false);
  expect(box().hasAttribute('aria-invalid')).toBe(false);
});

test('a mistake is a shape and a word, never colour alone', () => {
  const { container } = show({ error: 'Isi nama lengkap.' });
  expect(container.querySelector('#isian-nama-error svg')).not.toBeNull();
  expect(screen.getByText('Kesalahan:')).toBeTruthy();
});

test('what may stay empty says so; the rest is required', () => {
  show({ optional: true });
  expect(screen.getByRole('textbox', { name: 'Nama lengkap (opsional)' })).toHaveProperty('required', false);
  show({ id: 'lain' });
  expect(screen.getByRole('textbox', { name: 'Nama lengkap' })).toHaveProperty('required', true);
});

test('two forms of a page may use one name', () => {
  show({ hint: 'a' });
  show({ id: 'keberatan-nama', hint: 'b' });
  const ids = screen.getAllByRole('textbox').map((e) => [e.id, e.getAttribute('aria-describedby')]);
  expect(ids).toEqual([
    ['isian-nama', 'isian-nama-hint'],
    ['keberatan-nama', 'keberatan-nama-hint'],
  ]);
});

test('a name with spaces still makes one id', () => {
  show({ name: 'nama  pemohon', hint: 'a' });
  expect(box().id).toBe('isian-nama-pemohon');
  expect(box().name).toBe('nama  pemohon');
});

test('in English, and in a language without words', () => {
  show({ locale: 'en', optional: true, error: 'Fill in your name.' });
  expect(screen.getByText('Error:')).toBeTruthy();
  expect(screen.getByText('(optional)')).toBeTruthy();
  show({ id: 'b', locale: badInput.locale, error: 'x' });
  expect(screen.getByText('Kesalahan:')).toBeTruthy();
});

test.each(['longName', 'unbroken', 'html', 'bidi'] as const)('%s as label stays text, complete', (kind) => {
  const { container } = show({ label: badInput[kind], optional: true, error: badInput[kind] });
  expect(container.querySelector('label > bdi')?.textContent).toBe(badInput[kind]);
  expect(container.querySelector('img, label > b')).toBeNull();
});

test.each([
  [{ name: 'nik' }],
  [{ name: 'nomorNIK' }],
  [{ name: 'no_nik2' }],
  [{ name: 'foto-ktp' }],
  [{ name: 'noktp' }],
  [{ id: 'pemohon-nik' }],
  [{ label: 'Nomor KTP' }],
  [{ label: 'e-KTP' }],
  [{ label: 'Nomor Induk Kependudukan' }],
  [{ label: 'Nomor identitas (NIK)' }],
  [{ pattern: '[0-9]{16}' }],
  [{ pattern: '^\\d{16}$' }],
  [{ maxLength: 16, inputMode: 'numeric' as const }],
  [{ maxLength: 16, pattern: '\\d*' }],
])('a field for an NIK is not there, and says why: %j', (asked) => {
  const { container } = show(asked);
  expect(container.querySelector('input, label')).toBeNull();
  expect(container.textContent).toContain('Isian ditolak: ');
  expect(container.textContent).toContain('UU 27/2022');
  expect(container.textContent).toContain('belum diverifikasi');
  expect(container.textContent).toContain('minta nama dan satu kontak');
  const all = { ...field, ...asked };
  expect(takeConsole('error')).toEqual([
    `Situs KPU Field: “${all.label}” (${all.name}) asks for an NIK or KTP, and is not rendered. A KPU website must not collect personal numbers: one leak of them cannot be undone. Ask for a name and one contact, and check identities at the office.`,
  ]);
});

test.each([
  { name: 'teknik', label: 'Divisi Teknik' },
  { label: 'Poliklinik dan surat elektronik' },
  { label: 'Nama unik, pernikahan, panik, Niken' },
  { name: 'kode', maxLength: 16 },
  { name: 'kode', pattern: '[0-9]{15}' },
  { label: 'Nomor induk pegawai' },
])('other words are no NIK: %j', (asked) => {
  expect(asksForNik(asked)).toBe(false);
});
