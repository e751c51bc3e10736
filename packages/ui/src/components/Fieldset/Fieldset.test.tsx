import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { TextField } from '../TextField/index.ts';
import { Fieldset } from './index.ts';

describeConformance(
  'Fieldset',
  <Fieldset name="pemohon" label="Data pemohon" hint="Untuk mengirim jawaban" error="Isi salah satu.">
    <TextField name="nama" label="Nama lengkap" />
  </Fieldset>,
  { contract: 'ui/Fieldset@1', refInstance: HTMLFieldSetElement },
);

test('what the fields have in common is read before them', () => {
  render(
    <Fieldset name="pemohon" label="Data pemohon" hint="Untuk mengirim jawaban" error="Isi salah satu.">
      <TextField name="nama" label="Nama lengkap" />
    </Fieldset>,
  );
  const group = screen.getByRole('group', { name: 'Data pemohon' });
  const ids = group.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Untuk mengirim jawaban',
    'Kesalahan: Isi salah satu.',
  ]);
  expect(group.hasAttribute('name')).toBe(false);
});

test('all of it can be closed at once', () => {
  render(
    <Fieldset name="pemohon" label="Data pemohon" disabled>
      <TextField name="nama" label="Nama lengkap" />
    </Fieldset>,
  );
  expect(screen.getByLabelText('Nama lengkap').matches(':disabled')).toBe(true);
});

test('without fields, and with hostile words, it stays calm', () => {
  render(
    <Fieldset name="a" label={badInput.html}>
      {null}
    </Fieldset>,
  );
  expect(screen.getByRole('group', { name: badInput.html })).toBeTruthy();
});
