import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { NumberField } from './index.ts';

const box = () => screen.getByLabelText<HTMLInputElement>('Jumlah');

describeConformance('NumberField', <NumberField name="jumlah" label="Jumlah pemilih" unit="orang" />, {
  contract: 'ui/NumberField@1',
});

test('it is text with the keyboard of digits, so that nothing typed is lost', () => {
  render(<NumberField name="jumlah" label="Jumlah" />);
  expect([box().type, box().inputMode, box().autocomplete]).toEqual(['text', 'numeric', 'off']);
});

test('the keyboard has the comma where decimals are allowed, and the minus where it is needed', () => {
  const { unmount } = render(<NumberField name="jumlah" label="Jumlah" decimals={2} />);
  expect(box().inputMode).toBe('decimal');
  unmount();
  render(<NumberField name="jumlah" label="Jumlah" min={-10} />);
  expect(box().inputMode).toBe('text');
});

test('a number stands in it as people write it; a text that could not be read comes back as it was', () => {
  const { unmount } = render(<NumberField name="jumlah" label="Jumlah" defaultValue={449660} />);
  expect(box().value).toBe('449.660');
  unmount();
  const second = render(<NumberField name="jumlah" label="Jumlah" defaultValue={77.55} decimals={1} />);
  expect(box().value).toBe('77,6');
  second.unmount();
  const third = render(<NumberField name="jumlah" label="Jumlah" defaultValue="1,234" />);
  expect(box().value).toBe('1,234');
  third.unmount();
  render(<NumberField name="jumlah" label="Jumlah" defaultValue={Number.NaN} />);
  expect(box().value).toBe('');
});

test('its unit is read with it', () => {
  render(<NumberField name="jumlah" label="Jumlah" prefix="Rp" unit="per lembar" />);
  const ids = box().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['Rp', 'per lembar']);
});

test('an NIK is no number to ask for', () => {
  const { container } = render(<NumberField name="nik" label="NIK" />);
  expect(container.querySelector('input')).toBeNull();
  expect(takeConsole('error')).toHaveLength(1);
});
