import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type Ref, useState } from 'react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { TextField, textFieldTypes } from './index.ts';

const box = () => screen.getByLabelText<HTMLInputElement>(/^Surel/);

describeConformance('TextField', <TextField name="nama" label="Nama lengkap" prefix="Sdr." suffix="S.H." />, {
  contract: 'ui/TextField@1',
});

test('a phone shows the right keyboard, and the browser fills in what it knows', () => {
  for (const type of textFieldTypes) {
    const { unmount } = render(<TextField name="surel" label="Surel" type={type} />);
    expect(box().type).toBe(type);
    expect(box().autocomplete).toBe(type === 'email' ? 'email' : '');
    expect(box().getAttribute('spellcheck')).toBe(type === 'text' ? null : 'false');
    unmount();
  }
});

test('another autofill may be asked for, or none', () => {
  render(<TextField name="surel" label="Surel" type="email" autoComplete="off" inputMode="email" />);
  expect([box().autocomplete, box().inputMode]).toEqual(['off', 'email']);
});

test('the unit is read with the field', () => {
  render(<TextField name="surel" label="Surel" hint="Surel kantor" prefix="ke" suffix="@kpu.go.id" />);
  const said = box().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(said.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Surel kantor',
    'ke',
    '@kpu.go.id',
  ]);
});

test('constraints of HTML reach the control', () => {
  render(
    <TextField
      name="surel"
      label="Surel"
      minLength={2}
      maxLength={5}
      pattern="\w+"
      size={12}
      defaultValue="abc"
      readOnly
      disabled
    />,
  );
  const { minLength, maxLength, pattern, size, value, readOnly, disabled, required } = box();
  expect([minLength, maxLength, pattern, size, value, readOnly, disabled, required]).toEqual([
    2,
    5,
    '\\w+',
    12,
    'abc',
    true,
    true,
    true,
  ]);
});

function Page({ box }: { box: Ref<HTMLInputElement> }) {
  const [value, setValue] = useState('');
  return (
    <TextField
      name="surel"
      label="Surel"
      control={{
        ref: box,
        value,
        onChange: (e) => setValue(e.currentTarget.value.toUpperCase()),
        'data-uji': 'ya',
      }}
    />
  );
}

test('a page may keep the value itself, and gets the control', async () => {
  const ref = createRef<HTMLInputElement>();
  render(<Page box={ref} />);
  await userEvent.type(box(), 'sri');
  expect(box().value).toBe('SRI');
  expect(ref.current).toBe(box());
  expect(box().dataset['uji']).toBe('ya');
});

test('words for the mistakes and the mark of personal data reach the form', () => {
  render(<TextField name="surel" label="Surel" missing="a" wrong="b" personal />);
  expect({ ...box().dataset }).toEqual({ kpuMissing: 'a', kpuWrong: 'b', kpuPersonal: '' });
});

test('what was typed before comes back complete, whatever it was', () => {
  render(<TextField name="surel" label="Surel" defaultValue={badInput.html + badInput.bidi} />);
  expect(box().value).toBe(badInput.html + badInput.bidi);
});

test('an isian for an NIK is refused here as well', () => {
  const { container } = render(<TextField name="identitas" label="Nomor" pattern="\d{16}" />);
  expect(container.querySelector('input')).toBeNull();
  expect(container.textContent).toContain('Isian ditolak');
  expect(takeConsole('error')).toHaveLength(1);
});
