import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { DateField, readDate } from './index.ts';

const boxes = () => screen.getAllByRole<HTMLInputElement>('textbox');
const values = () => boxes().map((b) => b.value);

describeConformance(
  'DateField',
  <DateField name="tanggal" label="Tanggal surat" hint="Misalnya 27 11 2024" error="Lengkapi tahun." />,
  { contract: 'ui/DateField@1', refInstance: HTMLFieldSetElement },
);

test('day, month, year, each with its word, typed with the keyboard of digits', () => {
  render(<DateField name="tanggal" label="Tanggal surat" />);
  expect(boxes().map((b) => [b.labels?.[0]?.textContent, b.id, b.name, b.inputMode, b.autocomplete])).toEqual(
    [
      ['Hari', 'isian-tanggal', 'tanggal-hari', 'numeric', 'off'],
      ['Bulan', 'isian-tanggal-bulan', 'tanggal-bulan', 'numeric', 'off'],
      ['Tahun', 'isian-tanggal-tahun', 'tanggal-tahun', 'numeric', 'off'],
    ],
  );
  expect(boxes().every((b) => b.required)).toBe(true);
});

test('a month that is written out fits its box', () => {
  render(<DateField name="tanggal" label="Tanggal surat" />);
  const months = Array.from({ length: 12 }, (_, month) =>
    new Date(2024, month, 1).toLocaleDateString('id-ID', { month: 'long' }),
  );
  expect(boxes()[1]?.size).toBeGreaterThanOrEqual(Math.max(...months.map(({ length }) => length)));
});

test('what a plain form posts can be read on the server', () => {
  const { container } = render(
    <form>
      <DateField name="tanggal" label="Tanggal surat" defaultValue="2024-11-07" />
    </form>,
  );
  const data = new FormData(container.querySelector('form') as HTMLFormElement);
  const part = (name: string) => String(data.get(`tanggal-${name}`));
  expect(readDate({ hari: part('hari'), bulan: part('bulan'), tahun: part('tahun') })).toEqual({
    value: '2024-11-07',
  });
});

test('what could not be read comes back as it was typed', () => {
  render(<DateField name="tanggal" label="Tanggal" defaultValue={{ hari: '31', bulan: 'Nopember' }} />);
  expect(values()).toEqual(['31', 'Nopember', '']);
});

test('a value or a limit that is no day is left out, and the developer learns it', () => {
  render(<DateField name="tanggal" label="Tanggal" defaultValue="27/11/2024" max="besok" />);
  expect(values()).toEqual(['', '', '']);
  expect(takeConsole('error')).toEqual([
    'Situs KPU DateField: “besok” in “Tanggal” is no day. It is left out. Write year, month and day, such as 2024-11-27.',
    'Situs KPU DateField: “27/11/2024” in “Tanggal” is no day. It is left out. Write year, month and day, such as 2024-11-27.',
  ]);
});

test('optional, closed, and in English', () => {
  render(<DateField name="tanggal" label="Date of letter" optional disabled locale="en" />);
  expect(boxes().map((b) => b.labels?.[0]?.textContent)).toEqual(['Day', 'Month', 'Year']);
  expect(boxes().some((b) => b.required)).toBe(false);
  expect(screen.getByRole('group', { name: 'Date of letter (optional)' }).matches(':disabled')).toBe(true);
});
