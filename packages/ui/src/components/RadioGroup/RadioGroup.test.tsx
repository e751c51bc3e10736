import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { RadioGroup } from './index.ts';

const options = ['Informasi tahapan', { value: 'badan', label: 'Informasi badan publik' }];
const rings = () => screen.getAllByRole<HTMLInputElement>('radio');

describeConformance(
  'RadioGroup',
  <RadioGroup name="kategori" label="Kategori" hint="Pilih satu" error="Pilih kategori." options={options} />,
  { contract: 'ui/RadioGroup@1', refInstance: HTMLFieldSetElement },
);

test('nobody is led to an answer, and the browser asks for one', () => {
  render(<RadioGroup name="kategori" label="Kategori" options={options} />);
  expect(rings().map((r) => r.checked)).toEqual([false, false]);
  expect(rings()[0]?.validity.valueMissing).toBe(true);
});

test('with the keyboard: one stop, arrows choose', async () => {
  render(<RadioGroup name="kategori" label="Kategori" options={options} defaultValue="Informasi tahapan" />);
  await userEvent.tab();
  expect(document.activeElement).toBe(rings()[0]);
  await userEvent.keyboard('{ArrowDown}');
  expect(rings().map((r) => r.checked)).toEqual([false, true]);
});

test('optional', () => {
  render(<RadioGroup name="kategori" label="Kategori" options={options} optional />);
  expect(rings().some((r) => r.required)).toBe(false);
  expect(screen.getByText('(opsional)')).toBeTruthy();
});

test('a value that is not in the list chooses nothing, and the developer learns it', () => {
  render(<RadioGroup name="kategori" label="Kategori" options={options} defaultValue="lain" />);
  expect(rings().some((r) => r.checked)).toBe(false);
  expect(takeConsole('error')).toEqual([
    'Situs KPU RadioGroup: no option of “Kategori” has the value “lain”. Nothing is chosen. Pass a value of the list, or none.',
  ]);
});

test('the whole group may be closed', () => {
  render(<RadioGroup name="kategori" label="Kategori" options={options} disabled />);
  expect(screen.getByRole<HTMLFieldSetElement>('group').disabled).toBe(true);
});
